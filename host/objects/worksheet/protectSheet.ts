import type { SheetModel } from "../../model/sheetModel";
import type { ExcelSession } from "../../protocol/excelSession";

/** Locks or unlocks a sheet, without a password. */
export function protectSheet(sheet: SheetModel, isProtected: boolean, session: ExcelSession): void {
  sheet.isProtected = isProtected;
  sheet.changed.add("protection");
  session.noteChange();
}
