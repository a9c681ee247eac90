import type { CellColumn } from "../cells";

/** One column while it is parsed: its cells, the body rows that count (in order), and where it stands. */
export interface Parsing {
  readonly cells: CellColumn;
  readonly rows: Int32Array;
  readonly place: ColumnPlace;
}

export interface ColumnPlace {
  /** The Excel table's name. */
  readonly table: string;
  readonly sheet: string;
  readonly header: string;
  /** Zero-based sheet row of the table's first body row. */
  readonly firstRow: number;
  /** Zero-based sheet column. */
  readonly column: number;
}
