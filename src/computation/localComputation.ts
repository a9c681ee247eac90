import { nextTask } from "../workbook/nextTask";
import type { Computation, ComputationRun } from "./computation";
import { stageCount } from "./computeScorecard";
import { ScorecardRun } from "./scorecardRun";

/** Computes on the thread that asks: for the command line, for tests, and for pages that cannot start a worker. Between stages others have their turn. */
export const localComputation: Computation = {
  begin(signal) {
    const run = new ScorecardRun();
    return {
      async take(piece) {
        signal?.throwIfAborted();
        run.take(piece);
      },
      async compute(question, onStage) {
        signal?.throwIfAborted();
        onStage(0, stageCount);
        const computed = await run.compute(question, async (done) => {
          await nextTask();
          signal?.throwIfAborted();
          onStage(done, stageCount);
        });
        onStage(stageCount, stageCount);
        return computed;
      },
      async findRows(question) {
        signal?.throwIfAborted();
        return run.findRows(question);
      },
      dispose: () => undefined,
    } satisfies ComputationRun;
  },
};
