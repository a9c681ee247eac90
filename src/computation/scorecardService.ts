import { releaseProxy, type ProxyMarked, type Remote } from "comlink";
import type { CellPiece } from "../domain/table/gatherCells";
import type { ScorecardComputed, ScorecardQuestion, StageListener } from "./computation";
import { stageCount } from "./computeScorecard";
import type { RowsFound, RowsQuestion } from "./findRows";
import { ScorecardRun } from "./scorecardRun";

/** A run as it is exposed to another thread. */
export class ScorecardService {
  private readonly run = new ScorecardRun();

  /** Answers once the thread is up. */
  greet(): true {
    return true;
  }

  take(piece: CellPiece): void {
    this.run.take(piece);
  }

  findRows(question: RowsQuestion): Promise<RowsFound> {
    return this.run.findRows(question);
  }

  async compute(question: ScorecardQuestion, onStage: Remote<StageListener & ProxyMarked>): Promise<ScorecardComputed> {
    try {
      await onStage(0, stageCount);
      const computed = await this.run.compute(question, async (done) => onStage(done, stageCount));
      await onStage(stageCount, stageCount);
      return computed;
    } finally {
      onStage[releaseProxy]();
    }
  }
}
