import type { PlanValue } from "../sheetPlan";

/** A column of a table of the user's. */
export interface InputColumn {
  readonly header: string;
  /** Characters of the body font. */
  readonly width: number;
  /** As in Excel in English; the general one where absent. */
  readonly numberFormat?: string;
  /** What its cells can be chosen from; anything else may be typed too. At most 255 characters with commas between. */
  readonly choices?: readonly string[];
  /** What the column means: shown beside a cell of it that is selected; at most 255 characters. Nothing where absent. */
  readonly meaning?: string;
}

/** An Excel table on a sheet of its own, which is the user's as soon as it stands there: no refresh ever touches it. */
export interface InputTable {
  /** Wanted names: others like them are given where these are taken. */
  readonly sheet: string;
  readonly table: string;
  /** The line above the table, which says what its rows are. */
  readonly note: string;
  readonly columns: readonly InputColumn[];
  /** Body rows; 0 makes a table with a blank one to fill in. */
  readonly rowCount: number;
  /** Whether it is a part of the sample, which can be removed again. */
  readonly isSample: boolean;
  /** Set where it lists the rows behind an indicator's number, by the indicator's id: nothing is ever read from it. */
  readonly rowsBehind?: string;
}

/** Where a table stands on its sheet: its headers, and below them its body. Zero-based. */
export const inputHeaderRow = 2;

/** Body cells of a table, row by row. */
export type InputRows = readonly (readonly PlanValue[])[];
