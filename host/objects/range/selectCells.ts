import type { ExcelSession } from "../../protocol/excelSession";
import { activateSheet } from "../worksheet/activateSheet";
import type { RangeTarget } from "./rangeTarget";

/** Selects cells and brings their sheet to the front. */
export function selectCells({ sheet, row, column, rows, columns }: RangeTarget, session: ExcelSession): void {
  if (sheet.workbook.sheets[sheet.workbook.activeSheet] !== sheet) activateSheet(sheet, session);
  const { selection } = sheet;
  const isSelected = selection.row === row && selection.column === column && selection.rows === rows && selection.columns === columns;
  if (!isSelected) sheet.selection = { row, column, rows, columns };
}
