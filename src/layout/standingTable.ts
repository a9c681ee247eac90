import type { PresentValue } from "./merge/presentSheet";

/** One of our tables as it now stands. */
export interface StandingTable {
  /** Excel name of the table. */
  readonly id: string;
  /** The sheet's name. */
  readonly sheet: string;
  /** Zero-based cell of the table's first body row. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** Excel's ids of the columns, which stay when a column gets another header. */
  readonly columnIds: readonly number[];
  /** Of the table's body. */
  readonly values: readonly (readonly PresentValue[])[];
}
