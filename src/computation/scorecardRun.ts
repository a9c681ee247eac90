import { GatheredCells, type CellPiece } from "../domain/table/gatherCells";
import type { ScorecardComputed, ScorecardQuestion } from "./computation";
import { computeScorecard } from "./computeScorecard";
import { findRows, type RowsFound, type RowsQuestion } from "./findRows";

/** Gathers cells and computes with them, on whatever thread it lives. */
export class ScorecardRun {
  private cells = new GatheredCells();

  take(piece: CellPiece): void {
    this.cells.take(piece);
  }

  /** The cells are let go of at once: a run computes one time. */
  compute(question: ScorecardQuestion, stage: (done: number) => Promise<void>): Promise<ScorecardComputed> {
    return computeScorecard(question, this.release(), stage);
  }

  /** In the same way. */
  findRows(question: RowsQuestion): Promise<RowsFound> {
    return findRows(question, this.release());
  }

  private release(): GatheredCells {
    const { cells } = this;
    this.cells = new GatheredCells();
    return cells;
  }
}
