import { SheetModel } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import type { ExcelSession } from "../../protocol/excelSession";
import { checkSheetName, freeSheetId } from "./sheetNames";

/** Adds an empty sheet at a position; the one in front stays there. */
export function addSheet(workbook: WorkbookModel, name: string, position: number, session: ExcelSession): SheetModel {
  session.requireOpenStructure();
  checkSheetName(workbook, name, null);
  const sheet = new SheetModel(workbook, freeSheetId(workbook), name);
  workbook.sheets.splice(position, 0, sheet);
  if (position <= workbook.activeSheet && workbook.sheets.length > 1) workbook.activeSheet++;
  session.noteChange();
  return sheet;
}
