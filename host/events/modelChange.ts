import type { CellValue } from "../model/cells";
import type { CellBlock, SheetModel } from "../model/sheetModel";

/** Who changed the workbook: the user at the grid, the add-in through office.js, formulas being computed, or a second author. */
export type Author = "user" | "add-in" | "calculation" | "second-author";

/** Contents that were entered into a block, or cleared: what Excel's own change events tell. Formats and computed values are none. */
export interface CellEdit {
  readonly block: CellBlock;
  /** What a single cell held before; absent where the edit is of several. */
  readonly before?: CellValue;
}

/** Something that changed in the model, told once per request, typed entry or calculation. */
export type ModelChange =
  /** Contents or looks of cells; `block` null is the whole sheet. `edits` are the entries among them, in order. */
  | { readonly kind: "cells"; readonly author: Author; readonly sheet: SheetModel; readonly block: CellBlock | null; readonly edits: readonly CellEdit[] }
  /** Sizes, tables, rules, freeze, charts, protection. */
  | { readonly kind: "sheet"; readonly author: Author; readonly sheet: SheetModel }
  /** Sheets came, went, moved, or have another name, colour or visibility. */
  | { readonly kind: "sheets"; readonly author: Author; readonly added: readonly SheetModel[]; readonly deleted: readonly SheetModel[] }
  /** Another sheet is in front; `before` may be gone from the workbook. */
  | { readonly kind: "activated"; readonly author: Author; readonly sheet: SheetModel; readonly before: SheetModel | null }
  | { readonly kind: "selection"; readonly author: Author; readonly sheet: SheetModel; readonly block: CellBlock };
