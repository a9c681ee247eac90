import type { StandingTable } from "../layout/standingTable";

/** The door to the cells in which targets are typed. */
export interface TargetsDoor {
  /** The tables of the main Scorecard as they stand, none where its sheet is hidden or gone. One request; waits while a cell is being edited. */
  readTargets(): Promise<readonly StandingTable[]>;
  /** Selects a cell, such as `Scorecard!E62`, and brings its sheet to the front. Rejects with what Excel says where the sheet is gone. */
  selectCell(address: string): Promise<void>;
}
