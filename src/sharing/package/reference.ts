import { cellName } from "../../domain/table/cellName";
import { quoteSheet } from "../../domain/table/quoteSheet";
import type { CellRange } from "../../layout/sheetPlan";

/** A block of cells on a sheet, as a formula names it. */
export interface Reference extends CellRange {
  readonly sheet: string;
}

/** The zero-based cell of "B7" or "$B$7"; null for anything else. */
export function cellPlace(text: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d+)$/.exec(text);
  if (match === null) return null;
  const [, letters = "", digits = ""] = match;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** The block of "A1:C5" or "B7"; null for anything else. */
export function rangeOf(text: string): CellRange | null {
  const [from = "", to = from] = text.split(":");
  const first = cellPlace(from);
  const last = cellPlace(to);
  if (first === null || last === null) return null;
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}

/** The one block that a formula names with its sheet, such as `'90-Day Plan'!$A$1:$B$2`; null for any other formula. */
export function parseReference(formula: string): Reference | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!,()[\]]+))!([^!,()]+)$/.exec(formula.trim());
  const range = match === null ? null : rangeOf(match[3] ?? "");
  return match === null || range === null ? null : { sheet: (match[1] ?? match[2] ?? "").replaceAll("''", "'"), ...range };
}

/** A block as "A1:C5". */
export function rangeName({ row, column, rows, columns }: CellRange): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** A block with its sheet, every row and column fixed. */
export function writeReference({ sheet, ...range }: Reference): string {
  return `${quoteSheet(sheet)}!${rangeName(range).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}
