import type { PlanValue, SheetPlan } from "../sheetPlan";
import type { CellsEdit, Edit } from "./edit";
import type { PresentValue } from "./presentSheet";

/** Takes back the making of a sheet, if the user typed nothing there. */
export interface DeleteSheetEdit {
  readonly kind: "deleteSheet";
  readonly plan: SheetPlan;
}

export type InverseEdit = CellsEdit | DeleteSheetEdit;

/** The edits that undo a list of edits, in the order in which they have to be done. */
export function invertEdits(edits: readonly Edit[]): InverseEdit[] {
  return [...edits].reverse().map((edit): InverseEdit => {
    switch (edit.kind) {
      case "addSheet":
        return { kind: "deleteSheet", plan: edit.plan };
      case "cells":
        return invertCells(edit);
      default:
        return edit satisfies never;
    }
  });
}

function invertCells(edit: CellsEdit): CellsEdit {
  const touched = (row: number, column: number): boolean => (edit.after[row]?.[column] ?? null) !== null;
  return {
    ...edit,
    before: edit.before.map((cells, row) => cells.map((cell, column) => (touched(row, column) ? written(edit.after[row]?.[column] ?? "") : cell))),
    after: edit.before.map((cells, row) => cells.map((cell, column) => (touched(row, column) ? planned(cell) : null))),
  };
}

/** A planned value as it stands in the workbook once it is written. */
function written(value: PlanValue | ""): PresentValue {
  return value === null ? "" : typeof value === "object" ? value.formula : value;
}

/** What stood in a cell, as something to write: the opposite of `written`. */
function planned(value: PresentValue): PlanValue | "" {
  if (typeof value !== "string") return value;
  return value.startsWith("=") ? { formula: value } : value.replace(/^'(?==)/, "");
}
