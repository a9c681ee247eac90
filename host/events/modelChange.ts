import type { CellBlock, SheetModel } from "../model/sheetModel";

/** Who changed the workbook: the user at the grid, the add-in through office.js, formulas being computed, or a second author. */
export type Author = "user" | "add-in" | "calculation" | "second-author";

/** Something that changed in the model, told once per request, typed entry or calculation. */
export type ModelChange =
  /** Contents or looks of cells; `block` null is the whole sheet. */
  | { readonly kind: "cells"; readonly author: Author; readonly sheet: SheetModel; readonly block: CellBlock | null }
  /** Sizes, tables, rules, freeze, charts, protection. */
  | { readonly kind: "sheet"; readonly author: Author; readonly sheet: SheetModel }
  /** Sheets came, went, moved, or have another name, colour or visibility. */
  | { readonly kind: "sheets"; readonly author: Author }
  | { readonly kind: "activated"; readonly author: Author; readonly sheet: SheetModel }
  | { readonly kind: "selection"; readonly author: Author; readonly sheet: SheetModel; readonly block: CellBlock };
