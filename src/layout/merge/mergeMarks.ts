import type { MarksEdit } from "./edit";
import type { TypedOver } from "./ownCells";
import type { PresentValue } from "./presentSheet";

/** A computed cell that a user typed over, as it was marked: zero-based place, and what was typed. */
export interface Mark {
  readonly row: number;
  readonly column: number;
  readonly typed: PresentValue;
}

/**
 * Marks the cells of a sheet that users typed over, and no others: no edit where the same were marked before. A mark shows only while
 * its cell holds what was typed, so it goes at once when the user takes that back, or sorts it away.
 */
export function mergeMarks(sheet: string, marks: readonly Mark[], before: readonly Mark[]): MarksEdit[] {
  const isSame = marks.length === before.length && marks.every(({ row, column, typed }, index) => {
    const last = before[index];
    return last?.row === row && last.column === column && last.typed === typed;
  });
  return isSame ? [] : [{ kind: "marks", sheet, marks }];
}

/** The marks of a sheet, in the order of its cells: of those that wait to be settled. */
export function marksOf(sheet: string, typedOver: readonly TypedOver[]): Mark[] {
  return typedOver.filter((cell) => cell.sheet === sheet && !cell.isKept)
    .map(({ row, column, typed }) => ({ row, column, typed }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}
