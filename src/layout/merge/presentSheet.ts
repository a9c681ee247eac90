/** A cell as Excel's `formulas` gives it: a formula begins with "=", blank is ""; a text that looks like a formula has an apostrophe before it (`keptText`). */
export type PresentValue = string | number | boolean;

export interface PresentTable {
  /** The plan's table id. */
  readonly id: string;
  /** Zero-based sheet position of the header row's first cell. */
  readonly row: number;
  readonly column: number;
  /** Headers as they now read, the user's own columns among them. */
  readonly headers: readonly string[];
  /** Excel's ids of the columns, which stay when a column is moved or gets another header. */
  readonly columnIds: readonly number[];
  readonly rows: readonly (readonly PresentValue[])[];
}

/** One of our sheets as it now stands. */
export interface PresentSheet {
  /** Plan id. */
  readonly id: string;
  /** The name that the user may have given it. */
  readonly name: string;
  /** Cells of the used range from A1 on, as formulas. */
  readonly cells: readonly (readonly PresentValue[])[];
  readonly tables: readonly PresentTable[];
}
