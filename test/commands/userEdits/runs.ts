import { buildScorecard } from "../../../src/commands/buildScorecard";
import type { ScorecardAnswer, ScorecardSettings } from "../../../src/commands/command";
import { takeBack as takeBackRun } from "../../../src/commands/takeBack";
import { localComputation } from "../../../src/computation/localComputation";
import { OfficeWorkbook } from "../../../src/workbook/office/officeWorkbook";
import { defaultSettings, today } from "../../cli/settings";

/** Builds or refreshes the scorecard of the workbook that is connected. */
export function build(settings: Partial<ScorecardSettings> = {}): Promise<ScorecardAnswer> {
  return buildScorecard.run({
    workbook: new OfficeWorkbook(), computation: localComputation, settings: { ...defaultSettings, ...settings }, today, onProgress: () => undefined,
  });
}

export function takeBack(): Promise<unknown> {
  return takeBackRun(new OfficeWorkbook(), () => undefined);
}
