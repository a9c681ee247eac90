import { proxy, transfer } from "comlink";
import type { CellPiece } from "../domain/table/gatherCells";
import type { Computation, ComputationRun } from "./computation";
import type { RowsFound, RowsQuestion } from "./findRows";
import type { ScorecardService } from "./scorecardService";
import { onThreadOr, ServiceThread, type ThreadHandle } from "./serviceThread";

/**
 * Computes on a thread that is started for each run and ended with it: cancelling ends it in the midst of its work, and its
 * memory is given back. Where no thread can be started, now and from then on, what `loadOtherwise` gives computes.
 */
export function createThreadComputation(startThread: () => ThreadHandle, loadOtherwise: () => Promise<Computation>): Computation {
  const start = onThreadOr<ComputationRun>(
    async (signal) => new ThreadRun(await ServiceThread.start<ScorecardService>(startThread, signal)), async (signal) => (await loadOtherwise()).begin(signal),
  );
  return {
    begin(signal) {
      const starting = start(signal);
      // Nobody may ask before the run is disposed of.
      starting.catch(() => undefined);
      return {
        take: async (piece) => (await starting).take(piece),
        compute: async (question, onStage) => (await starting).compute(question, onStage),
        findRows: async (question) => (await starting).findRows(question),
        dispose: () => void starting.then((run) => run.dispose(), () => undefined),
      };
    },
  };
}

class ThreadRun implements ComputationRun {
  constructor(private readonly thread: ServiceThread<ScorecardService>) {}

  take(piece: CellPiece): Promise<void> {
    const buffers = piece.columns.flatMap(({ kinds, numbers }) => [kinds.buffer, numbers.buffer] as ArrayBuffer[]);
    return this.thread.unlessLost(this.thread.service.take(transfer(piece, buffers)));
  }

  compute(...[question, onStage]: Parameters<ComputationRun["compute"]>): ReturnType<ComputationRun["compute"]> {
    return this.thread.unlessLost(this.thread.service.compute(question, proxy(onStage)));
  }

  findRows(question: RowsQuestion): Promise<RowsFound> {
    return this.thread.unlessLost<RowsFound>(this.thread.service.findRows(question));
  }

  dispose(): void {
    this.thread.dispose();
  }
}
