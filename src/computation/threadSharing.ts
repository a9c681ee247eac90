import { transfer } from "comlink";
import type { Diagnostic } from "../domain/diagnostics/diagnostic";
import type { CopyOutcome } from "../sharing/copyOutcome";
import { onThreadOr, ServiceThread, type ThreadHandle } from "./serviceThread";
import type { SharingComputation } from "./sharingComputation";
import type { SharingService } from "./sharingService";

interface SharingRun extends Pick<SharingComputation, "copy" | "check"> {
  dispose(): void;
}

/**
 * Checks and copies on a thread that is started for each and ended with it. Where no thread can be started, now and from then on, what
 * `loadOtherwise` gives does it.
 */
export function createThreadSharing(startThread: () => ThreadHandle, loadOtherwise: () => Promise<SharingComputation>): SharingComputation {
  const start = onThreadOr<SharingRun>(
    async (signal) => runOn(await ServiceThread.start<SharingService>(startThread, signal)), async () => ({ ...(await loadOtherwise()), dispose: () => undefined }),
  );
  const once = async <Answer>(signal: AbortSignal | undefined, ask: (run: SharingRun) => Promise<Answer>): Promise<Answer> => {
    const run = await start(signal);
    try {
      return await ask(run);
    } finally {
      run.dispose();
    }
  };
  return {
    copy: (bytes, question, signal) => once(signal, (run) => run.copy(bytes, question, signal)),
    check: (bytes, question, signal) => once(signal, (run) => run.check(bytes, question, signal)),
  };
}

function runOn(thread: ServiceThread<SharingService>): SharingRun {
  const { service } = thread;
  return {
    copy: (bytes, question) => thread.unlessLost<CopyOutcome>(service.copy(given(bytes), question)),
    check: (bytes, question) => thread.unlessLost<readonly Diagnostic[]>(service.check(bytes && given(bytes), question)),
    dispose: () => thread.dispose(),
  };
}

/** Bytes that go over to the other thread instead of being copied. */
function given(bytes: Uint8Array): Uint8Array {
  return transfer(bytes, [bytes.buffer as ArrayBuffer]);
}
