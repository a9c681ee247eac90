import type { SampleMaker } from "../../computation/sampleMaker";
import type { ThreadHandle } from "../../computation/serviceThread";
import { createThreadSample } from "../../computation/threadSample";
import { workerThread } from "./workerThread";

/** Makes the sample off the page's thread; on it only where the browser starts no worker, with code that is loaded only then. */
export const paneSample: SampleMaker = createThreadSample(startWorker, loadLocalSample);

async function loadLocalSample(): Promise<SampleMaker> {
  const { localSample } = await import(/* webpackChunkName: "local-sample" */ "../../computation/localSample");
  return localSample;
}

function startWorker(): ThreadHandle {
  return workerThread(new Worker(/* webpackChunkName: "sample" */ new URL("./sampleWorker.ts", import.meta.url), { name: "sample" }));
}
