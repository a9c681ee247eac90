import type { SheetModel } from "../../model/sheetModel";
import { ApiError } from "../../protocol/apiError";
import type { ExcelSession } from "../../protocol/excelSession";
import { renameSheetInFormulas } from "../formulas/renameSheetInFormulas";
import { renameTableInFormulas } from "../formulas/renameTableInFormulas";

/** Moves a sheet; the active one stays the active one. */
export function setPosition(sheet: SheetModel, position: number, session: ExcelSession): void {
  session.requireOpenStructure();
  if (!Number.isInteger(position)) throw ApiError.invalidArgument();
  const { workbook } = sheet;
  const active = workbook.sheets[workbook.activeSheet];
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(position, 0, sheet);
  if (active) workbook.activeSheet = workbook.sheets.indexOf(active);
  session.noteChange();
}

export function setVisibility(sheet: SheetModel, visibility: SheetModel["visibility"], session: ExcelSession): void {
  session.requireOpenStructure();
  if (visibility !== "visible") requireAnotherVisible(sheet);
  sheet.visibility = visibility;
  const { workbook } = sheet;
  if (workbook.sheets[workbook.activeSheet] === sheet) workbook.activeSheet = nearestVisible(workbook.sheets, workbook.activeSheet);
  session.noteChange();
}

/** Deletes a sheet with all that is on it. References to it become #REF!. A very hidden one has to be shown first, as in Excel. */
export function deleteSheet(sheet: SheetModel, session: ExcelSession): null {
  session.requireOpenStructure();
  if (sheet.visibility === "veryHidden") throw ApiError.invalidOperation("A very hidden sheet cannot be deleted.");
  requireAnotherVisible(sheet);
  const { workbook } = sheet;
  const position = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(position, 1);
  renameSheetInFormulas(workbook, sheet.name, null);
  for (const { name } of sheet.tables) renameTableInFormulas(workbook, name, null);
  const kept = workbook.names.filter((name) => name.sheet !== sheet);
  workbook.names.splice(0, workbook.names.length, ...kept);
  if (position < workbook.activeSheet) workbook.activeSheet--;
  else if (position === workbook.activeSheet) workbook.activeSheet = nearestVisible(workbook.sheets, position);
  session.noteChange();
  return null;
}

function requireAnotherVisible(sheet: SheetModel): void {
  const others = sheet.workbook.sheets.some((other) => other !== sheet && other.visibility === "visible");
  if (!others) throw ApiError.invalidOperation("A workbook must hold at least one visible sheet.");
}

/** Index of the first visible sheet from a position on, else of the last one before it. */
function nearestVisible(sheets: readonly SheetModel[], position: number): number {
  const isSeen = ({ visibility }: SheetModel): boolean => visibility === "visible";
  const after = sheets.findIndex((sheet, index) => index >= position && isSeen(sheet));
  return after >= 0 ? after : Math.max(0, sheets.findLastIndex(isSeen));
}
