import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

/** Rows up to which comparing one by one costs nothing to speak of. */
const fewRows = 1_000;

/**
 * Lets Univer look up by its index of a column's values only where a formula compares many rows. What it answers from there leaves
 * out the rows that are not equal, and so `A1="x"` is nothing instead of FALSE as soon as A1 was compared before.
 */
export function compareFewRowsPlainly(): void {
  const lookUp = CELL_INVERTED_INDEX_CACHE.canUseCache.bind(CELL_INVERTED_INDEX_CACHE);
  CELL_INVERTED_INDEX_CACHE.canUseCache = (unit, sheet, column, firstRow, lastRow) =>
    (lastRow - firstRow < fewRows ? { rowsInCache: [], rowsNotInCache: [] } : lookUp(unit, sheet, column, firstRow, lastRow));
}
