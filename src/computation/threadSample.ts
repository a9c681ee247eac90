import type { MadeSample, SampleMaker } from "./sampleMaker";
import type { SampleService } from "./sampleService";
import { onThreadOr, ServiceThread, type ThreadHandle } from "./serviceThread";

/**
 * Makes the sample on a thread that is started for it and ended with it. Where no thread can be started, now and from then on, what
 * `loadOtherwise` gives makes it.
 */
export function createThreadSample(startThread: () => ThreadHandle, loadOtherwise: () => Promise<SampleMaker>): SampleMaker {
  const make = onThreadOr<MadeSample>(async (signal) => onThread(await ServiceThread.start<SampleService>(startThread, signal)), async (signal) => (await loadOtherwise()).make(signal));
  return { make };
}

async function onThread(thread: ServiceThread<SampleService>): Promise<MadeSample> {
  const { service } = thread;
  return { tables: await thread.unlessLost(service.outlines()), rows: (...asked) => thread.unlessLost(service.rows(...asked)), dispose: () => thread.dispose() };
}
