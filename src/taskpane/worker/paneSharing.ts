import type { ThreadHandle } from "../../computation/serviceThread";
import type { SharingComputation } from "../../computation/sharingComputation";
import { createThreadSharing } from "../../computation/threadSharing";
import { workerThread } from "./workerThread";

/** Checks and copies off the page's thread; on it only where the browser starts no worker, with code that is loaded only then. */
export const paneSharing: SharingComputation = createThreadSharing(startWorker, loadLocalSharing);

async function loadLocalSharing(): Promise<SharingComputation> {
  const { localSharing } = await import(/* webpackChunkName: "local-sharing" */ "../../computation/localSharing");
  return localSharing;
}

function startWorker(): ThreadHandle {
  return workerThread(new Worker(/* webpackChunkName: "sharing-worker" */ new URL("./sharingWorker.ts", import.meta.url), { name: "sharing" }));
}
