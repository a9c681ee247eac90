import type { CellRange } from "../../layout/sheetPlan";

export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
