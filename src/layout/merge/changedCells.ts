import type { PlanValue } from "../sheetPlan";
import type { CellsEdit } from "./edit";
import type { PresentSheet, PresentValue } from "./presentSheet";
import { sameCell } from "./sameCell";

interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly before: PresentValue;
  readonly after: PlanValue | "";
}

/** Gathers the cells of one area or table that differ, and makes one block of them. */
export class ChangedCells {
  private readonly changed: ChangedCell[] = [];

  constructor(private readonly present: PresentSheet) {}

  /** Notes a cell if what stands there is not what is planned, and says whether. */
  compare(row: number, column: number, planned: PlanValue, before: PresentValue): boolean {
    const differs = !sameCell(planned, before);
    if (differs) this.changed.push({ row, column, before, after: planned ?? "" });
    return differs;
  }

  /** The block around the changed cells, null where a cell stays; no edit where none changed. */
  toEdits(): CellsEdit[] {
    if (this.changed.length === 0) return [];
    const row = Math.min(...this.changed.map((cell) => cell.row));
    const column = Math.min(...this.changed.map((cell) => cell.column));
    const rows = Math.max(...this.changed.map((cell) => cell.row)) - row + 1;
    const columns = Math.max(...this.changed.map((cell) => cell.column)) - column + 1;
    const before = grid(rows, columns, (r, c): PresentValue => this.present.cells[row + r]?.[column + c] ?? "");
    const after = grid<PlanValue | "">(rows, columns, () => null);
    for (const cell of this.changed) {
      const line = after[cell.row - row];
      const old = before[cell.row - row];
      if (line) line[cell.column - column] = cell.after;
      if (old) old[cell.column - column] = cell.before;
    }
    return [{ kind: "cells", sheet: this.present.id, row, column, before, after }];
  }
}

function grid<T>(rows: number, columns: number, value: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => value(row, column)));
}
