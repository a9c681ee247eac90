import type { SheetModel } from "../model/sheetModel";
import type { WorkbookModel } from "../model/workbookModel";
import type { CustomFunctions } from "./customFunctions";

/** Why a formula was not computed. Its cell, and every cell that depends on it, keep the value that they had. */
export type LeftReason =
  | { readonly kind: "function"; readonly name: string }
  | { readonly kind: "syntax"; readonly detail: string }
  | { readonly kind: "array-result" }
  | { readonly kind: "circular" }
  | { readonly kind: "depends"; readonly on: string };

export interface LeftFormula {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly reason: LeftReason;
}

export interface CalcOutcome {
  /** Formulas evaluated in this call. */
  readonly computed: number;
  /** Every formula of the workbook that holds a cached value that may be stale: the file needs a full calculation on load. */
  readonly left: readonly LeftFormula[];
}

/** Recalculates a workbook. Pulled before values are read and before the workbook is saved. */
export interface Calc {
  /**
   * Brings the values of formula cells up to date with their inputs, and writes only those that differ.
   * Costs next to nothing where nothing changed since the last call, and nothing at all without formulas.
   * Formulas that call `functions` show #BUSY! until these have answered, and then fill as many cells as the answer has.
   */
  recalculate(model: WorkbookModel, functions?: CustomFunctions): CalcOutcome;
}
