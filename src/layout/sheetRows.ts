/** Rows of a worksheet: a range of so many is of whole columns. */
export const sheetRows = 1_048_576;
