import type { DatasetId } from "../../../../src/domain/table/datasetId";
import type { SourceHeader } from "../../../../src/domain/table/match/sourceHeader";

/** Headers as a vendor's export has them, and what each of them is, written down by hand. */
export interface VendorExport {
  readonly name: string;
  /** A public page about the export or its fields. Headers that it does not list are as programs that read such exports expect them. */
  readonly source: string;
  /** What the table is called; "Table1" says nothing. */
  readonly table?: string;
  readonly headers: readonly string[];
  /** null: one of the tables that a leader has beside those of the catalogue. */
  readonly dataset: DatasetId | null;
  /** Header by column. No other header may be one of the dataset's columns. */
  readonly columns: Readonly<Record<string, string>>;
  /** Some rows, where headers alone would mislead. */
  readonly sample?: NonNullable<SourceHeader["sample"]>;
}
