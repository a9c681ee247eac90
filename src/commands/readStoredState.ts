import type { PresentSheet } from "../layout/merge/presentSheet";
import { readStore } from "../layout/store/storeSheet";
import { parseStoredState, type StoredState } from "../workbook/storedState";

/** What the add-in remembers in the workbook; null where nothing, or nothing that can be read. */
export function readStoredState(store: PresentSheet | null): StoredState | null {
  const json = store === null ? null : readStore(store)?.state ?? null;
  return json === null ? null : parseStoredState(json);
}
