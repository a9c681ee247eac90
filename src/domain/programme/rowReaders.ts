import { numbersOf, textOf } from "../measure/columns";
import type { Table } from "../table/table";

/** Reads a text column row by row; null where the cell is blank or the table has no such column. */
export function textIn(table: Table, id: string): (row: number) => string | null {
  const column = textOf(table, id);
  return (row) => column?.values[column.codes[row] ?? -1] ?? null;
}

/** Reads a column of numbers or dates row by row; null where the cell is blank or the table has no such column. */
export function numberIn(table: Table, id: string): (row: number) => number | null {
  const values = numbersOf(table, id);
  return (row) => {
    const value = values?.[row] ?? NaN;
    return Number.isNaN(value) ? null : value;
  };
}

/** The rows of a table as values; those of which nothing can be made are left out. None without a table. */
export function rowsOf<Row>(table: Table | undefined, read: (table: Table) => (row: number) => Row | null): Row[] {
  if (table === undefined) return [];
  const readRow = read(table);
  return Array.from({ length: table.rowCount }, (_, row) => readRow(row)).filter((row) => row !== null);
}
