import type { SheetModel } from "../../model/sheetModel";
import { ApiError } from "../../protocol/apiError";
import type { ExcelSession } from "../../protocol/excelSession";
import { renameSheetInFormulas } from "../formulas/renameSheetInFormulas";

/** Moves a sheet; the active one stays the active one. */
export function setPosition(sheet: SheetModel, position: number, session: ExcelSession): void {
  if (!Number.isInteger(position)) throw ApiError.invalidArgument();
  const { workbook } = sheet;
  const active = workbook.sheets[workbook.activeSheet];
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(position, 0, sheet);
  if (active) workbook.activeSheet = workbook.sheets.indexOf(active);
  session.noteChange();
}

export function setVisibility(sheet: SheetModel, visibility: SheetModel["visibility"], session: ExcelSession): void {
  if (visibility !== "visible") requireAnotherVisible(sheet);
  sheet.visibility = visibility;
  if (visibility !== "visible") leave(sheet);
  session.noteChange();
}

/** Deletes a sheet with all that is on it. References to it become #REF!. A very hidden one has to be shown first, as in Excel. */
export function deleteSheet(sheet: SheetModel, session: ExcelSession): null {
  if (sheet.visibility === "veryHidden") throw ApiError.invalidOperation("A very hidden sheet cannot be deleted.");
  requireAnotherVisible(sheet);
  const { workbook } = sheet;
  leave(sheet);
  const active = workbook.sheets[workbook.activeSheet];
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  if (active) workbook.activeSheet = Math.max(0, workbook.sheets.indexOf(active));
  const kept = workbook.names.filter((name) => name.sheet !== sheet);
  workbook.names.splice(0, workbook.names.length, ...kept);
  renameSheetInFormulas(workbook, sheet.name, null);
  session.noteChange();
  return null;
}

function requireAnotherVisible(sheet: SheetModel): void {
  const others = sheet.workbook.sheets.some((other) => other !== sheet && other.visibility === "visible");
  if (!others) throw ApiError.invalidOperation("A workbook must hold at least one visible sheet.");
}

/** Where the sheet is the active one, the nearest visible one becomes it. */
function leave(sheet: SheetModel): void {
  const { workbook } = sheet;
  const index = workbook.sheets.indexOf(sheet);
  if (workbook.activeSheet !== index) return;
  const isSeen = ({ visibility }: SheetModel): boolean => visibility === "visible";
  const after = workbook.sheets.findIndex((other, position) => position > index && isSeen(other));
  workbook.activeSheet = after >= 0 ? after : Math.max(0, workbook.sheets.findLastIndex((other, position) => position < index && isSeen(other)));
}
