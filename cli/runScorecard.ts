import { readFileSync } from "node:fs";
import path from "node:path";
import { createUniverCalc } from "../host/calc/univerCalc";
import { createHost, type ExcelHost } from "../host/createHost";
import { importDelimited } from "../host/csv/importDelimited";
import { connectOffice } from "../host/office/bootOffice";
import { newWorkbook } from "../host/xlsx/newWorkbook";
import type { OpenedWorkbook } from "../host/xlsx/openedWorkbook";
import { readWorkbook } from "../host/xlsx/read/readWorkbook";
import { WorkbookFileError } from "../host/xlsx/workbookFileError";
import { saveWorkbook } from "../host/xlsx/write/saveWorkbook";
import { buildScorecard } from "../src/commands/buildScorecard";
import type { CommandContext, ScorecardAnswer, ScorecardSettings } from "../src/commands/command";
import { localComputation } from "../src/computation/localComputation";
import { refreshScorecard } from "../src/commands/refreshScorecard";
import { OfficeWorkbook } from "../src/workbook/office/officeWorkbook";
import type { FileTable } from "./fileTable";
import { sheetIdKey } from "../src/workbook/office/sheetId";
import { excelProblem } from "./excelProblem";
import { fileProblem, InputError } from "./inputError";

export interface ScorecardRun {
  readonly answer: ScorecardAnswer;
  /** The workbook as it stands after the run. Throws what a failed save throws. */
  readonly save: () => Uint8Array;
  readonly host: ExcelHost;
}

/**
 * Opens a workbook in the stand-in for Excel, adds the files as tables, and runs the add-in's own command on it: a build, or a
 * refresh where the book already holds a scorecard. Throws an `InputError` for a file that cannot be used.
 */
export async function runScorecard(
  input: string | null, files: readonly FileTable[], settings: ScorecardSettings, today: number,
): Promise<ScorecardRun> {
  const opened = input === null ? newWorkbook() : openBook(input);
  const tables = files.map(({ dataset, file }) => ({ dataset, table: importFile(opened, file) }));
  const host = createHost({ workbook: opened.model, calc: createUniverCalc(() => today) });
  await connectOffice(host);
  const holdsScorecard = opened.model.sheets.some((sheet) => sheet.customProperties.has(sheetIdKey));
  const command = holdsScorecard ? refreshScorecard : buildScorecard;
  const context: CommandContext = {
    workbook: new OfficeWorkbook(), computation: localComputation, settings: { ...settings, tables: [...(settings.tables ?? []), ...tables] }, today,
    onProgress: () => undefined, wantsAllResults: true,
  };
  const answer = await command.run(context).catch((error: unknown) => {
    throw error instanceof OfficeExtension.Error ? new InputError(excelProblem(error)) : error;
  });
  const save = (): Uint8Array => {
    const { left } = host.settle();
    return saveWorkbook(opened, { recalculateOnLoad: left.length > 0 });
  };
  return { answer, save, host };
}

function openBook(file: string): OpenedWorkbook {
  return usable(file, (bytes) => readWorkbook(bytes));
}

/** Reads a file with a reader that says in a `WorkbookFileError` why it cannot be used. */
function usable<T>(file: string, read: (bytes: Uint8Array) => T): T {
  const bytes = readFile(file);
  try {
    return read(bytes);
  } catch (error) {
    if (error instanceof WorkbookFileError) throw new InputError(`${file}: ${error.message}`);
    throw error;
  }
}

/** The name of the Excel table that the file became. */
function importFile(opened: OpenedWorkbook, file: string): string {
  const sheet = usable(file, (bytes) => importDelimited(opened, { name: path.parse(file).name, bytes }));
  const [table] = sheet.tables;
  if (!table) throw new InputError(`${file} holds no table. Name a CSV file with a header row.`);
  return table.name;
}

function readFile(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new InputError(fileProblem(file, error));
  }
}
