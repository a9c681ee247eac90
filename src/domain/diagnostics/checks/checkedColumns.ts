import type { Table, TextColumn } from "../../table/table";

const noNumbers = new Float64Array(0);

/** Numbers or moments of a column; none where the table has no such column. */
export function numbersOf(table: Table, column: string): Float64Array {
  const found = table.columns[column];
  return found?.type === "number" || found?.type === "date" ? found.values : noNumbers;
}

/** The texts of a column; null where the table has no such column. */
export function textsOf(table: Table, column: string): TextColumn | null {
  const found = table.columns[column];
  return found?.type === "text" ? found : null;
}

/** Whether a row has neither number nor date in a column. */
export function isMissing(table: Table, column: string): (row: number) => boolean {
  const values = numbersOf(table, column);
  return (row) => Number.isNaN(values[row] ?? NaN);
}
