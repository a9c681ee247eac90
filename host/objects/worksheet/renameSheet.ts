import type { SheetModel } from "../../model/sheetModel";
import type { ExcelSession } from "../../protocol/excelSession";
import { renameSheetInFormulas } from "../formulas/renameSheetInFormulas";
import { checkSheetName } from "./sheetNames";

/** Gives a sheet another name; what refers to it follows. */
export function renameSheet(sheet: SheetModel, name: string, session: ExcelSession): void {
  session.requireOpenStructure();
  if (name === sheet.name) return;
  checkSheetName(sheet.workbook, name, sheet);
  renameSheetInFormulas(sheet.workbook, sheet.name, name);
  sheet.name = name;
  session.noteChange();
}
