/** What one cell held when it was read. The numbers are the codes in `CellColumn.kinds`. */
export const CellKind = { blank: 0, number: 1, text: 2, boolean: 3, error: 4 } as const;

/**
 * One column of cells as the workbook gave it: columnar, so that a million rows cost a few typed arrays.
 * Row `i` is a number in `numbers[i]` (a date is its serial day in the 1900 system, booleans are 0 or 1),
 * or an index into `texts` for text and for error cells ("#N/A"). Each text is there once.
 */
export interface CellColumn {
  readonly length: number;
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  readonly texts: readonly string[];
}

const errorValues = new Set([
  "#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!",
  "#BUSY!",
]);

/** Whether a value as Excel gives it is that of a cell in error. */
export function isErrorValue(value: string): boolean {
  return value.startsWith("#") && errorValues.has(value);
}
