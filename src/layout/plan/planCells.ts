import type { PresentValue } from "../merge/presentSheet";

/** The cells of the 90-Day Plan as they now stand: as Excel shows them, and as they were entered. */
export interface PlanCells {
  /** The sheet's name. */
  readonly sheet: string;
  /** Zero-based cell of the table's first body row. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** Excel's ids of the columns, which stay when a column gets another header. */
  readonly columnIds: readonly number[];
  /** Of the table's body. A formula begins with "=", blank is "". */
  readonly values: readonly (readonly PresentValue[])[];
  readonly formulas: readonly (readonly PresentValue[])[];
  /** The cell with the plan's start date; null where its name is gone. */
  readonly start: { readonly value: PresentValue; readonly formula: PresentValue } | null;
  /** What the workbook's serial days lack to be those of the 1900 system. */
  readonly dayOffset: number;
}
