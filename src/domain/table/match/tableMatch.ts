import type { ColumnDefinition, DatasetDefinition } from "../dataset";
import type { ColumnMatch } from "./columnMatch";
import type { SourceHeader } from "./sourceHeader";

/** A source table that is a dataset, or a part of one, and which of its headers are which columns. */
export interface TablePart<Source extends SourceHeader = SourceHeader> {
  readonly source: Source;
  /** In the order of the match's columns; null where this part has none. */
  readonly columns: readonly (ColumnMatch | null)[];
}

/** A dataset and the tables that it is read from, stacked. */
export interface TableMatch<Source extends SourceHeader = SourceHeader> {
  readonly dataset: DatasetDefinition;
  /** Columns that at least one part has, in the definition's order. */
  readonly columns: readonly ColumnDefinition[];
  /** In the order of the workbook; at least one. */
  readonly parts: readonly TablePart<Source>[];
}
