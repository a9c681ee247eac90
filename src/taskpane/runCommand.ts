import { serialDay } from "../domain/table/serialDay";
import type { Command, CommandContext, ScorecardAnswer, ScorecardSettings } from "../commands/command";
import type { Progress, Workbook } from "../workbook/workbook";
import { paneComputation } from "./worker/paneComputation";

/** What the page runs with until the user sets something else. */
const defaultSettings: ScorecardSettings = { asOf: null, granularity: "month", team: null, options: {}, tables: [], columns: [], locale: "en-US" };

/** Runs a command on the open workbook as of today. */
export function runCommand(command: Command<ScorecardAnswer>, workbook: Workbook, onProgress: Progress, signal?: AbortSignal): Promise<ScorecardAnswer> {
  const now = new Date();
  const context: CommandContext = {
    workbook, computation: paneComputation, settings: defaultSettings, onProgress,
    today: serialDay(now.getFullYear(), now.getMonth() + 1, now.getDate()),
    ...(signal ? { signal } : {}),
  };
  return command.run(context);
}
