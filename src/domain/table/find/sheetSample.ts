/** A cell's value as Excel gives it: "" is blank, a date is its serial, an error its text. */
export type SampleCell = string | number | boolean;

/** Cells row by row. */
export type SampleRows = readonly (readonly SampleCell[])[];

/** A block of a sheet's cells, in its own zero-based rows and columns. */
export interface SampledArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * What is looked at of a sheet, or of a named range, to find its tables: all rows of a small one, the first and the last rows of a large one.
 * Rows between the two are taken for a table's body.
 */
export interface SheetSample {
  /** What a table found in it goes by: the sheet's name, or that of a named range. */
  readonly name: string;
  readonly sheet: string;
  /** Place of the first sampled cell, zero-based. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Extent of what the sheet uses, sampled or not. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** The first rows; all of them where `bottom` is empty. */
  readonly top: SampleRows;
  /** The last rows; none of them is in `top`. */
  readonly bottom: SampleRows;
  /** Cells of the sheet, in part hidden, that a filter covers; null or absent where none does. */
  readonly filtered?: SampledArea | null;
}
