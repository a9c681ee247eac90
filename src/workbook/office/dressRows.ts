import type { TableRowsEdit } from "../../layout/merge/edit";
import type { CellRange } from "../../layout/sheetPlan";
import { colors } from "../../layout/styles";
import { rangeOf } from "./rangeOf";
import { setFormat } from "./writeFormats";

/** Gives rows that come into a table its looks, in place of those of the row above, or of one that stood there: they may be a user's. */
export function dressRows(sheet: Excel.Worksheet, range: CellRange, formats: TableRowsEdit["formats"]): void {
  const cells = rangeOf(sheet, range);
  cells.format.fill.clear();
  setFormat(cells, { font: { bold: false, italic: false, color: colors.ink }, numberFormat: "General" });
  for (const { column, format } of formats) setFormat(rangeOf(sheet, { ...range, column, columns: 1 }), format);
}
