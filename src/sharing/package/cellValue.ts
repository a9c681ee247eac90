/** What a cell of a file holds, a formula's last value; null where nothing. */
export type CellValue = string | number | boolean | null;

/** A cell of a file, zero-based. */
export interface SourceCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly hasFormula: boolean;
  /** Whether it shows an error, or a formula was never computed: `value` is null then. */
  readonly isUnknown: boolean;
}

/** A cell's key in a map of one sheet's cells. */
export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}
