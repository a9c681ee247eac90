import type { Edit } from "../merge/edit";
import type { MergeMemory } from "../merge/mergeMemory";
import { noteHidden, shownSheets, unplannedSheets } from "../merge/hiddenSheets";
import { mergeSheets } from "../merge/mergeSheets";
import type { TypedOver } from "../merge/ownCells";
import type { PresentSheet } from "../merge/presentSheet";
import type { SheetPlan } from "../sheetPlan";
import { formatJournal, journalOf } from "./journal";
import { sheetUndos } from "./sheetUndo";
import { planStore, storeAmong, storeIsDone, type StoreParts } from "./storeSheet";
import { formatWrittenSheets, parseWrittenSheets, sayTheSame } from "./writtenText";

/** What a user decided about cells that were typed over, by their ids. */
export type Settlement = Pick<MergeMemory, "kept" | "taken">;

/** What the workbook is to remember, each a JSON text: the user's choices, and what all runs said. */
export type Remembered = Pick<StoreParts, "state" | "history">;

/** What a run is to write. */
export interface RunPlan {
  /**
   * Step by step, none begun before the one before it is done: what is needed to take the run back goes into the store, then the
   * sheets change, then the store says that all is written. No step where nothing changes.
   */
  readonly steps: readonly (readonly Edit[])[];
  readonly typedOver: readonly TypedOver[];
  /** What the store says once all is written. */
  readonly stored: StoreParts;
}

/**
 * Plans the writing of a run: of the sheets, and of what the workbook is to remember.
 * @param sheetNames of every worksheet, the user's among them.
 */
export function planRun(plans: readonly SheetPlan[], remembered: Remembered, present: readonly PresentSheet[], settlement: Settlement, sheetNames: readonly string[] = []): RunPlan {
  const store = storeAmong(present);
  const before = store && parseWrittenSheets(store.written);
  const { edits: merged, typedOver, overwritten, written } = mergeSheets(plans, present, { ...settlement, written: before }, sheetNames);
  const edits = [...merged, ...shownSheets(plans, present, before ?? [])];
  const next = { ...remembered, written: formatWrittenSheets([...noteHidden(written, plans, present, before ?? []), ...unplannedSheets(plans, present, before ?? [])]) };
  if (edits.length === 0 && store !== null && isSame(store, next)) return { steps: [], typedOver, stored: store };
  const added = edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.plan] : []));
  const journal = formatJournal(journalOf(store, overwritten, added, sheetUndos(edits, present)));
  const kept = mergeSheets([planStore({ ...next, journal, going: "", status: "writing" })], present).edits;
  return { steps: [kept, edits, [storeIsDone()]], typedOver, stored: { ...next, journal, going: "", status: "done" } };
}

function isSame(store: StoreParts, next: Omit<StoreParts, "journal" | "going" | "status">): boolean {
  return store.state === next.state && store.history === next.history && sayTheSame(store.written, next.written);
}
