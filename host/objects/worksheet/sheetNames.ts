import type { WorkbookModel } from "../../model/workbookModel";
import type { SheetModel } from "../../model/sheetModel";
import { ApiError } from "../../protocol/apiError";

/** Fails where Excel would not take a sheet's name; `self` is the sheet that is being renamed. */
export function checkSheetName(workbook: WorkbookModel, name: string, self: SheetModel | null): void {
  const invalid = name.length === 0 || name.length > 31 || /[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'")
    || name.toLowerCase() === "history";
  if (invalid) throw ApiError.invalidArgument(`"${name}" is no valid name for a sheet.`);
  const other = findSheet(workbook, name);
  if (other && other !== self) throw ApiError.alreadyExists(`A sheet named "${name}" exists.`);
}

export function findSheet(workbook: WorkbookModel, name: string): SheetModel | undefined {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** The first free name of the kind "Sheet4". */
export function freeSheetName(workbook: WorkbookModel): string {
  let n = workbook.sheets.length + 1;
  while (findSheet(workbook, `Sheet${n}`)) n++;
  return `Sheet${n}`;
}

/** An id that no sheet of the workbook has. */
export function freeSheetId(workbook: WorkbookModel): string {
  const taken = new Set(workbook.sheets.map(({ id }) => id.toUpperCase()));
  for (let n = workbook.sheets.length; ; n++) {
    const hex = n.toString(16).toUpperCase().padStart(4, "0");
    const id = `{00000000-0001-0000-${hex}-000000000000}`;
    if (!taken.has(id)) return id;
  }
}
