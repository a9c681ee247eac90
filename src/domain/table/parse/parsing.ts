import type { CellColumn } from "../cells";
import type { TableOrigin } from "../tableOrigin";

/** One column while it is parsed: its cells, the body rows that count (in order), and where it stands. */
export interface Parsing {
  readonly cells: CellColumn;
  readonly rows: Int32Array;
  readonly place: ColumnPlace;
}

export interface ColumnPlace {
  readonly origin: TableOrigin;
  /** The dataset column's id. */
  readonly column: string;
  /** As the user wrote it; where tables are stacked, in the first that has the column. */
  readonly header: string;
}
