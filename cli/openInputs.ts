import { readFileSync } from "node:fs";
import path from "node:path";
import { fileKind } from "../host/csv/fileKind";
import { importFile, openFile } from "../host/csv/openFile";
import { newWorkbook } from "../host/xlsx/newWorkbook";
import type { OpenedWorkbook } from "../host/xlsx/openedWorkbook";
import { WorkbookFileError } from "../host/xlsx/workbookFileError";
import type { TableOverride } from "../src/domain/table/match/matchOverrides";
import type { FileTable } from "./fileTable";
import { fileProblem, InputError } from "./inputError";

export interface OpenedInputs {
  readonly opened: OpenedWorkbook;
  /** Which of its tables the user named a dataset for. */
  readonly tables: readonly TableOverride[];
}

/**
 * One workbook of all files: the workbook among them, or a new one, with each delimited file as a sheet more.
 * Throws an `InputError` for a file that cannot be used, and for a second workbook.
 */
export function openInputs(inputs: readonly FileTable[]): OpenedInputs {
  const files = inputs.map((input) => ({ ...input, bytes: readFile(input.file) }));
  const isBook = ({ dataset, bytes }: (typeof files)[number]): boolean => dataset === null && fileKind(bytes) === "workbook";
  const [book, second] = files.filter(isBook);
  if (second) throw new InputError(`${book?.file ?? ""} and ${second.file} are both workbooks, and one can be read at a time. Copy the sheets into one workbook, or save them as CSV.`);
  const first = book ?? files.find(({ dataset }) => dataset === null);
  const opened = first ? usable(first.file, () => openFile(path.basename(first.file), first.bytes)) : newWorkbook();
  const tables: TableOverride[] = [];
  for (const file of files) {
    if (file === first) continue;
    const sheet = usable(file.file, () => importFile(opened, path.basename(file.file), file.bytes));
    // Without titles above the names the sheet is a table; with them, the block that is found on it goes by the sheet's name.
    if (file.dataset !== null) tables.push({ dataset: file.dataset, table: sheet.tables[0]?.name ?? sheet.name });
  }
  if (!first && files.length > 0) opened.model.sheets.shift();
  return { opened, tables };
}

/** Says of which file a `WorkbookFileError` speaks. */
function usable<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof WorkbookFileError) throw new InputError(`${file}: ${error.message}`);
    throw error;
  }
}

function readFile(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new InputError(fileProblem(file, error));
  }
}
