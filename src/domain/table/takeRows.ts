import type { Column, Table } from "./table";

/** The table with some of its rows only, in the order given. Dictionaries stay as they are. */
export function takeRows(table: Table, rows: Int32Array): Table {
  const columns: Record<string, Column> = {};
  for (const [id, column] of Object.entries(table.columns)) columns[id] = takeCells(column, rows);
  return { ...table, rowCount: rows.length, columns, sourceRows: rows.map((row) => table.sourceRows[row] ?? row) };
}

function takeCells(column: Column, rows: Int32Array): Column {
  switch (column.type) {
    case "text":
      return { ...column, codes: rows.map((row) => column.codes[row] ?? -1) };
    case "number":
    case "date":
      return { ...column, values: Float64Array.from(rows, (row) => column.values[row] ?? NaN) };
    case "flag":
      return { ...column, values: Int8Array.from(rows, (row) => column.values[row] ?? -1) };
  }
}
