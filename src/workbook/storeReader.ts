import type { StoreParts } from "../layout/store/storeSheet";

/** What the workbook remembers, with how it counts its days. */
export interface StoreReading {
  /** null where the add-in has written nothing yet. */
  readonly store: StoreParts | null;
  /** Whether the workbook counts its days from 1904. */
  readonly date1904: boolean;
}

/** Reads what the add-in remembers in the workbook, and nothing else. */
export interface StoreReader {
  /** Waits while the user types in a cell. Rejects where Excel refuses. */
  readStore(): Promise<StoreReading>;
}
