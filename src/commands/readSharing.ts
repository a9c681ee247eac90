import { defaultChoices } from "../domain/scorecard/scorecardChoices";
import { parseHistory } from "../layout/store/historyText";
import { readStore } from "../layout/store/storeSheet";
import { parseWrittenSheets } from "../layout/store/writtenText";
import type { PeopleColumn } from "../sharing/peopleColumn";
import type { SharedWorkbook } from "../sharing/orders/planCopy";
import { sheetsLanguage } from "../workbook/storedState";
import type { CommandContext } from "./command";
import { findTables } from "./findTables";
import { isName, readPeople } from "./readPeople";
import { readPresent } from "./readPresent";
import { readStoredState } from "./readStoredState";
import { isBrokenOff } from "./takeBackRun";

/** What a workbook with a scorecard would tell about people. */
export interface SharingFacts extends SharedWorkbook {
  /** Columns of the input tables that name people, in the order of the datasets. */
  readonly columns: readonly PeopleColumn[];
}

/**
 * Reads the scorecard's sheets, and who is named in the input tables. null where the workbook holds no whole scorecard: none was made,
 * or the last run was broken off.
 */
export async function readSharing({ workbook, today, onProgress, signal }: Pick<CommandContext, "workbook" | "today" | "onProgress" | "signal">): Promise<SharingFacts | null> {
  onProgress("find", 0, 0);
  const inventory = await findTables(workbook);
  const store = inventory.store && readStore(inventory.store);
  const written = store && parseWrittenSheets(store.written);
  if (!written || isBrokenOff(inventory)) return null;

  const state = readStoredState(inventory.store);
  const choices = state?.choices ?? defaultChoices;
  const { people, teams, columns } = await readPeople(workbook, inventory.tables, choices, { onProgress, ...(signal === undefined ? {} : { signal }) });
  const publishers = (parseHistory(store.history)?.publications ?? []).map(({ by }) => by).filter(isName);
  return { written, present: await readPresent(workbook, inventory), today, teams, people: [...new Set([...people, ...publishers])], language: sheetsLanguage(state, "en"), columns };
}
