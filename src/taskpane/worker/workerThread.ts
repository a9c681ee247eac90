import type { ThreadHandle } from "../../computation/serviceThread";

/** A worker as a thread. */
export function workerThread(worker: Worker): ThreadHandle {
  return {
    endpoint: worker,
    onFailure: (listener) => worker.addEventListener("error", ({ message }) => listener(new Error(message || "it could not be loaded"))),
    terminate: () => worker.terminate(),
  };
}
