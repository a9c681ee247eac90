import type { PlanCells } from "../layout/plan/planCells";
import type { PlanWrite } from "../layout/plan/planWrites";

/** The plan's cells after an edit, and what was written. */
export interface EditedPlan {
  readonly cells: PlanCells;
  readonly writes: readonly PlanWrite[];
}

/** The door to the 90-Day Plan sheet alone: small and quick, beside the one through which whole scorecards are made. */
export interface PlanDoor {
  /** What stands on it; null where there is none. One request; waits while a cell is being edited. */
  readPlan(): Promise<PlanCells | null>;
  /**
   * Decides by what stands on it at that moment which cells to write, writes only those and reads them back: two requests. null where
   * there is no plan; a text that is decided instead of writes is handed back, and nothing is written. Rejects with what Excel says
   * where it refuses, as while a cell is being edited or where the sheet is protected: then nothing was written either.
   */
  editPlan<Refusal extends string>(decide: (cells: PlanCells) => readonly PlanWrite[] | Refusal): Promise<EditedPlan | Refusal | null>;
}
