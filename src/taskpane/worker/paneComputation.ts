import type { Computation } from "../../computation/computation";
import type { ThreadHandle } from "../../computation/serviceThread";
import { createThreadComputation } from "../../computation/threadComputation";
import { workerThread } from "./workerThread";

/** Computes off the page's thread; on it only where the browser starts no worker, with code that is loaded only then. */
export const paneComputation: Computation = createThreadComputation(startWorker, loadLocalComputation);

async function loadLocalComputation(): Promise<Computation> {
  const { localComputation } = await import(/* webpackChunkName: "local-computation" */ "../../computation/localComputation");
  return localComputation;
}

/** A classic worker of a file of our own origin: what every web view that hosts Excel's panes and the page's content security policy allow. */
function startWorker(): ThreadHandle {
  return workerThread(new Worker(/* webpackChunkName: "computation" */ new URL("./computationWorker.ts", import.meta.url), { name: "computation" }));
}
