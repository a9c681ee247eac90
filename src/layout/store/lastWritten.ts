import type { PresentSheet } from "../merge/presentSheet";
import type { WrittenSheet } from "../merge/writtenSheets";
import { storeAmong } from "./storeSheet";
import { parseWrittenSheets } from "./writtenText";

/** What the store among our sheets remembers as last written on them; null where it remembers nothing. */
export function lastWritten(present: readonly PresentSheet[]): readonly WrittenSheet[] | null {
  const store = storeAmong(present);
  return store && parseWrittenSheets(store.written);
}
