import { cellName } from "../table/cellName";
import { quoteSheet } from "../table/quoteSheet";

/** A1 address of a cell with its sheet, quoted where a formula would need it: `Cases!C17`, `'My sheet'!A1`. Row and column are zero-based. */
export function cellAddress(sheet: string, row: number, column: number): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[a-z]{1,3}\d+$/i.test(sheet) && !/^r\d*c?\d*$/i.test(sheet) && !/^c\d*$/i.test(sheet);
  return `${plain ? sheet : quoteSheet(sheet)}!${cellName(row, column)}`;
}
