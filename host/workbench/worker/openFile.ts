import { importDelimited } from "../../csv/importDelimited";
import type { SheetModel } from "../../model/sheetModel";
import { newWorkbook } from "../../xlsx/newWorkbook";
import type { OpenedWorkbook } from "../../xlsx/openedWorkbook";
import { readWorkbook } from "../../xlsx/read/readWorkbook";

/**
 * A file as a workbook: .xlsx as it is; a delimited one as a workbook whose only sheet holds it as a table.
 * @throws WorkbookFileError where the bytes are neither
 */
export function openFile(name: string, bytes: Uint8Array): OpenedWorkbook {
  if (!isDelimited(name)) return readWorkbook(bytes);
  const opened = newWorkbook();
  importFile(opened, name, bytes);
  opened.model.sheets.shift();
  return opened;
}

/**
 * Adds a delimited file to a workbook as its last sheet, with one table.
 * @throws WorkbookFileError where the bytes are no delimited text
 */
export function importFile(opened: OpenedWorkbook, name: string, bytes: Uint8Array): SheetModel {
  return importDelimited(opened, { name: name.replace(/\.[^.]*$/, ""), bytes });
}

/** Whether a file's ending says that it is delimited text. */
function isDelimited(name: string): boolean {
  return /\.(csv|tsv|txt)$/i.test(name);
}
