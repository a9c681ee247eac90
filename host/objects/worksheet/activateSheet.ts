import type { SheetModel } from "../../model/sheetModel";
import { ApiError } from "../../protocol/apiError";
import type { ExcelSession } from "../../protocol/excelSession";

/** Brings a sheet to the front. */
export function activateSheet(sheet: SheetModel, session: ExcelSession): void {
  if (sheet.visibility !== "visible") throw ApiError.invalidOperation("A hidden sheet cannot be activated.");
  sheet.workbook.activeSheet = sheet.workbook.sheets.indexOf(sheet);
  session.noteChange();
}
