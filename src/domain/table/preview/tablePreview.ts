import type { ColumnDefinition } from "../dataset";

/** A cell as it is understood. Plain data. */
export type PreviewValue =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "flag"; readonly isYes: boolean }
  /** Serial day of the 1900 system, with the time of day as its fraction. */
  | { readonly kind: "date"; readonly serial: number };

export interface PreviewCell {
  readonly value: PreviewValue;
  /** What stands in the cell, where that is a text that reads otherwise than the value; null where not. */
  readonly written: string | null;
  /** Why what stands in the cell could not be read, as a sentence; null where it could. */
  readonly problem: string | null;
  /** A1 address with its sheet; null where no cell feeds the column. */
  readonly address: string | null;
}

export interface PreviewColumn {
  readonly column: Pick<ColumnDefinition, "id" | "quantity">;
  /** In the first table that has one; null where the column is worked out from others. */
  readonly header: string | null;
}

/** First rows of a dataset as they are understood. */
export interface TablePreview {
  readonly columns: readonly PreviewColumn[];
  /** In the order of the columns. */
  readonly rows: readonly (readonly PreviewCell[])[];
  /** How many body rows were read to understand these, of how many. */
  readonly rowsSeen: number;
  readonly rowCount: number;
}
