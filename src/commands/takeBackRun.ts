import type { Edit } from "../layout/merge/edit";
import { planTakeBack, type TakeBackPlan } from "../layout/store/planTakeBack";
import { parseGoingNote } from "../layout/store/goingNote";
import { parseJournal, type Journal } from "../layout/store/journal";
import { readStore } from "../layout/store/storeSheet";
import { parseWrittenSheets } from "../layout/store/writtenText";
import type { Inventory, Progress, Workbook } from "../workbook/workbook";
import { readPresent } from "./readPresent";

/** What came of taking a run back. */
export interface TakenBack {
  /** How many edits were written. */
  readonly edits: number;
  /** Plan ids of sheets that stay, since the user wrote on them. */
  readonly kept: readonly string[];
}

/** Takes back the run that the workbook remembers, finished or broken off; null where it remembers none. Rejects where Excel refuses. */
export async function takeBackRun(workbook: Workbook, inventory: Inventory, onProgress: Progress): Promise<TakenBack | null> {
  const store = inventory.store && readStore(inventory.store);
  const journal = store ? parseJournal(store.journal) : unbegun(inventory);
  const leftovers = inventory.leftovers.map((sheet): Edit => ({ kind: "deleteSheet", sheet, names: [] }));
  if (!journal && leftovers.length === 0) return null;
  const { steps, kept } = journal === null ? nothing : planTakeBack(journal, parseWrittenSheets(store?.written ?? "") ?? [], await readPresent(workbook, inventory), parseGoingNote(store?.going ?? ""));
  await workbook.write([leftovers, ...steps], onProgress);
  return { edits: leftovers.length + steps.flat().length, kept };
}

const nothing: TakeBackPlan = { steps: [], kept: [] };

/** The journal of a first build that came no further than to a store in which nothing stands. */
function unbegun({ store }: Inventory): Journal | null {
  return store?.cells.every((row) => row.every((cell) => cell === "")) ? { before: null, added: [] } : null;
}

/** Whether the last run was broken off before all of it was written. */
export function isBrokenOff({ store, leftovers }: Inventory): boolean {
  return leftovers.length > 0 || (store !== null && readStore(store)?.status !== "done");
}
