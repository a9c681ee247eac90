import type { DatasetId } from "./datasetId";
import type { TableOrigin } from "./tableOrigin";

/** Text by dictionary: `codes[row]` indexes `values`, -1 is missing. */
export interface TextColumn {
  readonly type: "text";
  readonly codes: Int32Array;
  readonly values: readonly string[];
}

/** Numbers; NaN is missing. */
export interface NumberColumn {
  readonly type: "number";
  readonly values: Float64Array;
}

/** Wall-clock moments as serial days of the 1900 system (45000.5 is noon of day 45000); NaN is missing. */
export interface DateColumn {
  readonly type: "date";
  readonly values: Float64Array;
}

/** Yes and no as 1 and 0; -1 is missing. */
export interface FlagColumn {
  readonly type: "flag";
  readonly values: Int8Array;
}

export type Column = TextColumn | NumberColumn | DateColumn | FlagColumn;
export type ColumnType = Column["type"];

/** One dataset, parsed: typed columns of equal length. A column that the workbook does not have is absent. */
export interface Table {
  readonly dataset: DatasetId;
  readonly rowCount: number;
  readonly columns: Readonly<Record<string, Column>>;
  /** Body row (zero-based, counted over the parts of the origin) behind each row here: blank rows and rows of an event log are left out, so they may differ. */
  readonly sourceRows: Int32Array;
  readonly origin: TableOrigin;
  /** Columns that no header names and that were worked out, each from which ones. */
  readonly derived?: Readonly<Record<string, readonly string[]>>;
}

/** All datasets that the workbook has. */
export type Tables = Readonly<Partial<Record<DatasetId, Table>>>;
