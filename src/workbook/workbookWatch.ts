import type { Disposable } from "./disposable";

/** Something that happened to the workbook's cells or sheets. */
export interface WorkbookChange {
  readonly kind: "cells" | "sheet-added" | "sheet-deleted";
  /** Plan id of the sheet, also of a user's copy of one of ours; null for the user's own. */
  readonly sheet: string | null;
  /** The sheet's name, as last seen where it is gone. */
  readonly sheetName: string;
  /** Cells that were entered or cleared, such as `B2:C4` or `5:5`; "" where a sheet came or went. */
  readonly address: string;
  /** Names of the Excel tables that those cells touch; none are told of what the add-in did itself. */
  readonly tables: readonly string[];
  /** "remote" for what a colleague did who has the workbook open too. */
  readonly source: "local" | "remote";
  /** Whether this add-in did it itself, here. */
  readonly isOwn: boolean;
}

export interface WorkbookListener {
  (changes: readonly WorkbookChange[]): void;
}

/** What is told of changes, whoever made them. Computed values that follow from an entry are not told, and neither are looks. */
export interface WorkbookWatch {
  /** From when it resolves on the listener is told, in the order in which it happened; changes that follow each other closely are told at once. */
  onChanged(listener: WorkbookListener): Promise<Disposable>;
}
