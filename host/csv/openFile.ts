import type { SheetModel } from "../model/sheetModel";
import { newWorkbook } from "../xlsx/newWorkbook";
import type { OpenedWorkbook } from "../xlsx/openedWorkbook";
import { readWorkbook } from "../xlsx/read/readWorkbook";
import { WorkbookFileError } from "../xlsx/workbookFileError";
import { fileKind } from "./fileKind";
import { importDelimited } from "./importDelimited";

/**
 * A file as a workbook: .xlsx as it is; delimited text as a workbook whose only sheet holds it. What the file is, its first bytes say;
 * its name is asked only of a text, which needs no delimiter where the ending says what it is.
 * @throws WorkbookFileError where the bytes are neither
 */
export function openFile(name: string, bytes: Uint8Array): OpenedWorkbook {
  if (fileKind(bytes) === "workbook") return readWorkbook(bytes);
  const opened = newWorkbook();
  const sheet = importFile(opened, name, bytes);
  if (!isNamedDelimited(name) && sheet.columns.size < 2) throw new WorkbookFileError("not-a-workbook", "The file is neither an Excel workbook nor delimited text. Choose a file that was saved as an Excel workbook (.xlsx) or as CSV.");
  opened.model.sheets.shift();
  return opened;
}

/**
 * Adds a delimited file to a workbook as its last sheet.
 * @throws WorkbookFileError where the bytes are no delimited text
 */
export function importFile(opened: OpenedWorkbook, name: string, bytes: Uint8Array): SheetModel {
  return importDelimited(opened, { name: name.replace(/\.[^.]*$/, ""), bytes });
}

/** Whether a file's ending says that it is delimited text. */
function isNamedDelimited(name: string): boolean {
  return /\.(csv|tsv|tab|txt)$/i.test(name);
}
