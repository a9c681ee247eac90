import type { Table, TextColumn } from "../table/table";

/** Numbers or moments of a column, NaN where missing; null where the table has no such column of numbers or dates. */
export function numbersOf(table: Table, id: string): Float64Array | null {
  const column = table.columns[id];
  return column?.type === "number" || column?.type === "date" ? column.values : null;
}

/** A text column; null where the table has none of that name. */
export function textOf(table: Table, id: string): TextColumn | null {
  const column = table.columns[id];
  return column?.type === "text" ? column : null;
}

/** Moments by the first of the columns that a row has; NaN where it has none. Moments before day 1 are no dates. */
export function datesOf(table: Table, anchor: readonly string[]): Float64Array {
  const found = anchor.flatMap((id) => numbersOf(table, id) ?? []);
  const only = found[0];
  if (found.length === 1 && only !== undefined) return only;
  const dates = new Float64Array(table.rowCount).fill(NaN);
  for (const values of found) {
    for (let row = 0; row < dates.length; row++) {
      if (Number.isNaN(dates[row])) dates[row] = values[row] as number;
    }
  }
  return dates;
}
