import type { ScorecardChoices } from "../domain/scorecard/scorecardChoices";
import { storeSheetId } from "../layout/store/storeSheet";
import type { SourceTable, Workbook } from "../workbook/workbook";
import { readStoredState } from "./readStoredState";

/** What a page that opens beside a workbook wants to know before anything is computed. */
export interface ScorecardState {
  /** Whether some of a scorecard's sheets are there: a run then refreshes. */
  readonly holdsScorecard: boolean;
  /** What the scorecard was last made with; null where nothing is remembered. */
  readonly choices: ScorecardChoices | null;
  /** The user's tables, ours left out. */
  readonly tables: readonly SourceTable[];
}

/** Reads in one request whether the workbook holds a scorecard and how it was made. Rejects where Excel refuses, as while the user types in a cell. */
export async function readScorecardState(workbook: Workbook): Promise<ScorecardState> {
  const { sheets, store, tables } = await workbook.readInventory();
  return { holdsScorecard: sheets.some((id) => id !== storeSheetId), choices: readStoredState(store)?.choices ?? null, tables };
}
