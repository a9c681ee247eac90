import { expose } from "comlink";
import { ScorecardService } from "../../src/computation/scorecardService";
import type { ThreadHandle } from "../../src/computation/serviceThread";

/** Stands in for a worker: everything crosses a port, by structured clone and transfer, as it does to one. */
export function startPortThread(service: object = new ScorecardService()): ThreadHandle {
  const { port1, port2 } = new MessageChannel();
  expose(service, port2);
  port1.start();
  return {
    endpoint: port1,
    onFailure: () => undefined,
    terminate: () => {
      port1.close();
      port2.close();
    },
  };
}
