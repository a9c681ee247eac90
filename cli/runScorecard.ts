import { createUniverCalc } from "../host/calc/univerCalc";
import { createHost, type ExcelHost } from "../host/createHost";
import { connectOffice } from "../host/office/bootOffice";
import { saveWorkbook } from "../host/xlsx/write/saveWorkbook";
import { buildScorecard } from "../src/commands/buildScorecard";
import type { CommandContext, ScorecardAnswer, ScorecardSettings } from "../src/commands/command";
import { readScorecardState } from "../src/commands/readScorecardState";
import type { SavedPack } from "../src/domain/packs/savedPack";
import { localComputation } from "../src/computation/localComputation";
import { refreshScorecard } from "../src/commands/refreshScorecard";
import { OfficeWorkbook } from "../src/workbook/office/officeWorkbook";
import { answerFormulas } from "./bookFormulas";
import type { FileTable } from "./fileTable";
import { sheetIdKey } from "../src/workbook/office/sheetId";
import { excelProblem } from "./excelProblem";
import { InputError } from "./inputError";
import { openInputs } from "./openInputs";

export interface ScorecardRun {
  readonly answer: ScorecardAnswer;
  /** The workbook as it stands after the run. Throws what a failed save throws. */
  readonly save: () => Uint8Array;
  readonly host: ExcelHost;
}

/** Says what is set, once it is known which indicator packs the workbook has. */
export interface SettingsFor {
  (saved: readonly SavedPack[]): ScorecardSettings;
}

/**
 * Opens the input and the files as one workbook in the stand-in for Excel, and runs the add-in's own command on it: a build, or a
 * refresh where the book already holds a scorecard. Throws an `InputError` for a file that cannot be used.
 */
export async function runScorecard(
  input: string | null, files: readonly FileTable[], wanted: ScorecardSettings | SettingsFor, today: number,
): Promise<ScorecardRun> {
  const { opened, tables } = openInputs([...(input === null ? [] : [{ dataset: null, file: input }]), ...files]);
  const host = createHost({ workbook: opened.model, calc: createUniverCalc(() => today) });
  await connectOffice(host);
  const holdsScorecard = opened.model.sheets.some((sheet) => sheet.customProperties.has(sheetIdKey));
  const command = holdsScorecard ? refreshScorecard : buildScorecard;
  const workbook = new OfficeWorkbook();
  const settings = typeof wanted === "function" ? wanted((await readScorecardState(workbook)).choices?.packs ?? []) : wanted;
  const context: CommandContext = {
    workbook, computation: localComputation, settings: { ...settings, tables: [...(settings.tables ?? []), ...tables] }, today,
    onProgress: () => undefined, wantsAllResults: true,
  };
  const answer = await command.run(context).catch((error: unknown) => {
    throw error instanceof OfficeExtension.Error ? new InputError(excelProblem(error)) : error;
  });
  await answerFormulas(host);
  const save = (): Uint8Array => {
    const { left } = host.settle();
    return saveWorkbook(opened, { recalculateOnLoad: left.length > 0 });
  };
  return { answer, save, host };
}
