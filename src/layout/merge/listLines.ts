import type { ListRow } from "./listRows";
import type { PresentSheet, PresentTable, PresentValue } from "./presentSheet";

/** Body rows that come before `at`, or that go from there on, one change after another. */
export interface LineChange {
  readonly at: number;
  /** How many come; how many go where it is negative. */
  readonly by: number;
}

/**
 * The whole rows of the sheet that have to go out of a table and to come into it, so that every row that stays keeps what is on it and
 * what points at it. None where rows that stay are to stand in another order, or where something else stands in the way: then what the
 * cells say moves. At the table's end rows only go where others come in their place: else the table is made longer or shorter there.
 */
export function lineChanges(rows: readonly ListRow[], table: PresentTable, sheet: PresentSheet): LineChange[] {
  const sources = rows.map(({ source }) => source);
  const staying = sources.flatMap((source) => source ?? []);
  const last = staying.at(-1);
  if (last === undefined || staying.some((source, index) => index > 0 && source <= (staying[index - 1] ?? 0)) || isCrossed(table, sheet)) return [];
  const end = sources.at(-1) === null ? table.rows.length : last;
  const going = table.rows.flatMap((_, index) => (index < end && !staying.includes(index) ? [index] : []));
  const coming = sources.flatMap((source, index) => (source === null && index < sources.indexOf(last) ? [index] : []));
  const isFree = going.every((index) => isBlankBeside(table, index, sheet)) && coming.length - going.length <= blankLines(table, sheet);
  return isFree ? [...runsOf(going).reverse().map(({ at, count }) => ({ at, by: -count })), ...runsOf(coming).map(({ at, count }) => ({ at, by: count }))] : [];
}

/** Where the body rows of a table come from once its lines changed: null for one that came. */
export function changedLines(changes: readonly LineChange[], { rows }: PresentTable): readonly (number | null)[] {
  const lines: (number | null)[] = rows.map((_, index) => index);
  for (const { at, by } of changes) lines.splice(at, Math.max(0, -by), ...new Array<null>(Math.max(0, by)).fill(null));
  return lines;
}

/** Whether another table stands beside this one: Excel moves no rows of two tables. */
function isCrossed({ id, row, rows }: PresentTable, { tables }: PresentSheet): boolean {
  return tables.some((other) => other.id !== id && other.row <= row + rows.length && other.row + other.rows.length >= row);
}

function isBlankBeside({ row, column, headers }: PresentTable, index: number, { cells }: PresentSheet): boolean {
  return isBlankOutside(cells[row + 1 + index], column, headers.length);
}

/** Whether nothing stands in a row of a sheet but in so many columns from one on. */
export function isBlankOutside(line: readonly PresentValue[] | undefined, column: number, columns: number): boolean {
  return (line ?? []).every((cell, at) => cell === "" || (at >= column && at < column + columns));
}

/** Rows of the sheet below a table in which nothing stands. */
function blankLines({ row, rows }: PresentTable, { cells }: PresentSheet): number {
  const first = cells.slice(row + 1 + rows.length).findIndex((line) => line.some((cell) => cell !== ""));
  return first < 0 ? Infinity : first;
}

/** Ascending numbers as runs of numbers that follow one another. */
function runsOf(numbers: readonly number[]): { readonly at: number; readonly count: number }[] {
  const runs: { at: number; count: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run.at + run.count === number) run.count++;
    else runs.push({ at: number, count: 1 });
  }
  return runs;
}
