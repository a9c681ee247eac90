import type { InputRows, InputTable } from "../input/inputTable";

/** A list of the rows behind a number: a plain table on a sheet of its own, which is the user's. */
export interface RowList {
  readonly table: InputTable;
  readonly rows: InputRows;
}
