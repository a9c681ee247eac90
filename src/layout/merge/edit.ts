import type { PlanValue, SheetPlan } from "../sheetPlan";

/** A block of cells; null leaves a cell as it is, "" empties it. */
export interface CellsEdit {
  readonly kind: "cells";
  /** Plan id of the sheet. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly after: readonly (readonly (PlanValue | "")[])[];
}

/** Makes a sheet with all its parts. */
export interface AddSheetEdit {
  readonly kind: "addSheet";
  readonly plan: SheetPlan;
}

/** Takes back the making of a sheet, with the names that came with it. */
export interface DeleteSheetEdit {
  readonly kind: "deleteSheet";
  /** Plan id; the worksheet's name where it was not given one yet. */
  readonly sheet: string;
  readonly names: readonly string[];
}

/** One change to the workbook. A run is a list of these. */
export type Edit = CellsEdit | AddSheetEdit | DeleteSheetEdit;
