import type { WrittenSheet } from "./writtenSheets";

/** What a merge has to know of earlier ones. */
export interface MergeMemory {
  /** What was last written, by which a cell that a user typed over is known; null where nobody remembers: then every cell of ours is rewritten. */
  readonly written: readonly WrittenSheet[] | null;
  /** Cells (`cellId`) that a user typed over and wants to keep so. */
  readonly kept: ReadonlySet<string>;
  /** Cells that a user typed over and wants computed again. */
  readonly taken: ReadonlySet<string>;
}

export const noMemory: MergeMemory = { written: null, kept: new Set(), taken: new Set() };

/** A cell of ours by what it is, wherever it stands: of an area by offset, of a table by the row's key and the column's header. */
export function cellId(sheet: string, part: string, row: string | number, column: string | number): string {
  return [sheet, part, row, column].join("/");
}
