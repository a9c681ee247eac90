import type { PlanValue, SheetPlan } from "../sheetPlan";
import type { PresentValue } from "./presentSheet";

/** A block of cells; null leaves a cell as it is, "" empties it. */
export interface CellsEdit {
  readonly kind: "cells";
  /** Plan id of the sheet. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: readonly (readonly PresentValue[])[];
  readonly after: readonly (readonly (PlanValue | "")[])[];
}

/** Makes a sheet with all its parts. Its inverse deletes it, if the user typed nothing there. */
export interface AddSheetEdit {
  readonly kind: "addSheet";
  readonly plan: SheetPlan;
}

/** One change to the workbook. A refresh is a list of these. */
export type Edit = CellsEdit | AddSheetEdit;
