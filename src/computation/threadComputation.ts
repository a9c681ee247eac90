import { proxy, transfer, wrap, type Endpoint, type Remote } from "comlink";
import type { CellPiece } from "../domain/table/gatherCells";
import type { Computation, ComputationRun } from "./computation";
import type { ScorecardService } from "./scorecardService";

/** A thread of its own on which a `ScorecardService` is exposed. */
export interface ComputationThread {
  readonly endpoint: Endpoint;
  /** Calls once when the thread cannot go on. */
  onFailure(listener: (error: Error) => void): void;
  terminate(): void;
}

/** How long a thread may take to answer for the first time, in milliseconds; a slow disk and a virus scanner included. */
const patience = 15_000;

/**
 * Computes on a thread that is started for each run and ended with it: cancelling ends it in the midst of its work, and its
 * memory is given back. Where no thread can be started, now and from then on, what `loadOtherwise` gives computes.
 */
export function createThreadComputation(startThread: () => ComputationThread, loadOtherwise: () => Promise<Computation>): Computation {
  let works = true;
  const beginOtherwise = async (signal: AbortSignal | undefined): Promise<ComputationRun> => (await loadOtherwise()).begin(signal);
  return {
    begin(signal) {
      const starting = !works ? beginOtherwise(signal) : ThreadRun.start(startThread, signal).catch((error: unknown): Promise<ComputationRun> => {
        signal?.throwIfAborted();
        if (!(error instanceof ThreadUnavailable)) throw error;
        works = false;
        return beginOtherwise(signal);
      });
      // Nobody may ask before the run is disposed of.
      starting.catch(() => undefined);
      return {
        take: async (piece) => (await starting).take(piece),
        compute: async (question, onStage) => (await starting).compute(question, onStage),
        dispose: () => void starting.then((run) => run.dispose(), () => undefined),
      };
    },
  };
}

class ThreadUnavailable extends Error {}

class ThreadRun implements ComputationRun {
  private constructor(
    private readonly thread: ComputationThread, private readonly service: Remote<ScorecardService>,
    /** Rejects when the thread is lost or the run is cancelled. */
    private readonly lost: Promise<never>, private readonly forget: () => void,
  ) {}

  static async start(startThread: () => ComputationThread, signal: AbortSignal | undefined): Promise<ThreadRun> {
    signal?.throwIfAborted();
    const thread = started(startThread);
    const { promise: lost, reject } = withResolvers<never>();
    lost.catch(() => undefined);
    const cancel = (): void => {
      thread.terminate();
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", cancel, { once: true });
    thread.onFailure((error) => reject(new Error(`The computation's own thread stopped: ${error.message}`, { cause: error })));
    const service = wrap<ScorecardService>(thread.endpoint);
    const run = new ThreadRun(thread, service, lost, () => signal?.removeEventListener("abort", cancel));
    const impatience = setTimeout(() => reject(new Error("The thread did not answer.")), patience);
    try {
      await Promise.race([service.greet(), lost]);
      return run;
    } catch (error) {
      run.dispose();
      throw new ThreadUnavailable("No thread could be started.", { cause: error });
    } finally {
      clearTimeout(impatience);
    }
  }

  take(piece: CellPiece): Promise<void> {
    const buffers = piece.columns.flatMap(({ kinds, numbers }) => [kinds.buffer, numbers.buffer] as ArrayBuffer[]);
    return this.unlessLost(this.service.take(transfer(piece, buffers)));
  }

  compute(...[question, onStage]: Parameters<ComputationRun["compute"]>): ReturnType<ComputationRun["compute"]> {
    return this.unlessLost(this.service.compute(question, proxy(onStage)));
  }

  dispose(): void {
    this.forget();
    this.thread.terminate();
  }

  private unlessLost<Answer>(answer: Promise<Answer>): Promise<Answer> {
    return Promise.race([answer, this.lost]);
  }
}

function started(startThread: () => ComputationThread): ComputationThread {
  try {
    return startThread();
  } catch (error) {
    throw new ThreadUnavailable("No thread could be started.", { cause: error });
  }
}

function withResolvers<Value>(): { promise: Promise<Value>; reject: (reason: unknown) => void } {
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<Value>((_resolve, rejectPromise) => (reject = rejectPromise));
  return { promise, reject };
}
