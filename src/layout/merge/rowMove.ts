import type { TableLinesEdit } from "./edit";

/** Whole rows of a sheet that are deleted, and as many blank ones that come before the row that `to` is by then. Zero-based. */
export interface RowMove {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** What an edit does to the rows of its sheet: those that go are rows of the table, or blank ones below it. */
export function rowMoveOf({ row, before, after, at }: TableLinesEdit): RowMove {
  const [from, to] = after > before ? [row + 1 + before, at] : [at, row + 1 + after];
  return { from, to, count: Math.abs(after - before) };
}

/** Takes a move back, as far as rows go. */
export function inverseMove({ from, to, count }: RowMove): RowMove {
  return { from: to, to: from, count };
}

/** Where a row of the sheet was before a move; null for one that came. */
export function rowBefore(row: number, { from, to, count }: RowMove): number | null {
  if (row >= to && row < to + count) return null;
  const left = row < to ? row : row - count;
  return left < from ? left : left + count;
}
