import type { ScorecardChoices } from "../domain/scorecard/scorecardChoices";
import { storeSheetId } from "../layout/store/storeSheet";
import type { SourceTable, Workbook } from "../workbook/workbook";
import { findTables } from "./findTables";
import { readStoredState } from "./readStoredState";
import { isBrokenOff } from "./takeBackRun";

/** What a page that opens beside a workbook wants to know before anything is computed. */
export interface ScorecardState {
  /** Whether some of a scorecard's sheets are there: a run then refreshes. */
  readonly holdsScorecard: boolean;
  /** What the scorecard was last made with; null where nothing is remembered. */
  readonly choices: ScorecardChoices | null;
  /** Whether the last run was broken off before all of it was written: the next one takes it back before it begins. */
  readonly isBrokenOff: boolean;
  /** The user's tables, ours left out: Excel tables, named ranges and plain blocks, whatever they hold. */
  readonly tables: readonly SourceTable[];
  /** Worksheets with sample data. */
  readonly samples: readonly string[];
}

/**
 * Reads whether the workbook holds a scorecard, how it was made, and which tables are there: in two requests where everything stands in
 * Excel tables, in three or a few more where sheets have to be looked at. Rejects where Excel refuses, as while the user types in a cell.
 */
export async function readScorecardState(workbook: Workbook): Promise<ScorecardState> {
  const inventory = await findTables(workbook);
  const { sheets, store, tables, samples } = inventory;
  return { holdsScorecard: sheets.some((id) => id !== storeSheetId), choices: readStoredState(store)?.choices ?? null, isBrokenOff: isBrokenOff(inventory), tables, samples: samples.map(({ sheet }) => sheet) };
}
