import type { PlanValue, SheetPlan } from "../sheetPlan";
import { asPlanned } from "./asPlanned";
import type { CellsEdit, Edit, TableRowsEdit } from "./edit";
import type { PresentValue } from "./presentSheet";

/** Takes back the making of a sheet, if the user typed nothing there. */
export interface DeleteSheetEdit {
  readonly kind: "deleteSheet";
  readonly plan: SheetPlan;
}

export type InverseEdit = CellsEdit | TableRowsEdit | DeleteSheetEdit;

/** The edits that undo a list of edits, in the order in which they have to be done. Heights of rows are no content and stay. */
export function invertEdits(edits: readonly Edit[]): InverseEdit[] {
  return [...edits].reverse().flatMap((edit): InverseEdit[] => {
    switch (edit.kind) {
      case "addSheet":
        return [{ kind: "deleteSheet", plan: edit.plan }];
      case "cells":
        return [invertCells(edit)];
      case "tableRows":
        return [{ ...edit, before: edit.after, after: edit.before }];
      case "rowHeights":
        return [];
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
    after: edit.before.map((cells, row) => cells.map((cell, column) => (touched(row, column) ? asPlanned(cell) : null))),
  };
}

/** A planned value as it stands in the workbook once it is written. */
function written(value: PlanValue | ""): PresentValue {
  return value === null ? "" : typeof value === "object" ? value.formula : value;
}
