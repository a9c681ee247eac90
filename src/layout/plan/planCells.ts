import type { PresentValue } from "../merge/presentSheet";
import type { StandingTable } from "../standingTable";

/** The cells of the 90-Day Plan as they now stand: as Excel shows them, and as they were entered. */
export interface PlanCells extends Omit<StandingTable, "id"> {
  /** Of the table's body, as entered. A formula begins with "=", blank is "". */
  readonly formulas: readonly (readonly PresentValue[])[];
  /** The cell with the plan's start date; null where its name is gone. */
  readonly start: { readonly value: PresentValue; readonly formula: PresentValue } | null;
  /** What the workbook's serial days lack to be those of the 1900 system. */
  readonly dayOffset: number;
}
