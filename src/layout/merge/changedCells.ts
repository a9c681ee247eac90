import type { PlanValue } from "../sheetPlan";
import type { CellsEdit } from "./edit";
import type { PresentValue } from "./presentSheet";
import { sameCell } from "./sameCell";

interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly after: PlanValue | "";
}

/** Gathers the cells of one area or table that change, and makes one block of them. */
export class ChangedCells {
  private readonly changed: ChangedCell[] = [];

  /** Notes a cell if what stands there is not what it is to hold, and says whether. */
  compare(row: number, column: number, planned: PlanValue, present: PresentValue): boolean {
    const differs = !sameCell(planned, present);
    if (differs) this.changed.push({ row, column, after: planned ?? "" });
    return differs;
  }

  /** The block around the changed cells, null where a cell stays; no edit where none changed. */
  toEdits(sheet: string): CellsEdit[] {
    if (this.changed.length === 0) return [];
    const row = Math.min(...this.changed.map((cell) => cell.row));
    const column = Math.min(...this.changed.map((cell) => cell.column));
    const rows = Math.max(...this.changed.map((cell) => cell.row)) - row + 1;
    const columns = Math.max(...this.changed.map((cell) => cell.column)) - column + 1;
    const after = Array.from({ length: rows }, () => Array.from({ length: columns }, (): PlanValue | "" => null));
    for (const cell of this.changed) {
      const line = after[cell.row - row];
      if (line) line[cell.column - column] = cell.after;
    }
    return [{ kind: "cells", sheet, row, column, after }];
  }
}
