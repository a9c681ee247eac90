import type { DuckDBAppender, DuckDBConnection } from "@duckdb/node-api";
import type { Column, Table } from "../../src/domain/table/table";
import { headerOf, tableNames } from "../../src/domain/table/tableOrigin";

/** Makes a table in DuckDB of the same columns under the headers that they had: text as VARCHAR, numbers and dates as DOUBLE, flags as BOOLEAN. */
export async function loadTable(connection: DuckDBConnection, { origin, columns, rowCount }: Table): Promise<void> {
  const taken = Object.entries(columns).map(([id, column]) => ({ header: headerOf(origin, id), column }));
  await connection.run(`CREATE TABLE "${tableNames(origin)}" (${taken.map(({ header, column }) => `"${header}" ${sqlType[column.type]}`).join(", ")})`);
  const appender = await connection.createAppender(tableNames(origin));
  for (let row = 0; row < rowCount; row++) {
    for (const { column } of taken) appendCell(appender, column, row);
    appender.endRow();
  }
  appender.closeSync();
}

const sqlType: Readonly<Record<Column["type"], string>> = { text: "VARCHAR", number: "DOUBLE", date: "DOUBLE", flag: "BOOLEAN" };

function appendCell(appender: DuckDBAppender, column: Column, row: number): void {
  switch (column.type) {
    case "text": {
      const value = column.values[column.codes[row] ?? -1];
      return value === undefined ? appender.appendNull() : appender.appendVarchar(value);
    }
    case "number":
    case "date": {
      const value = column.values[row] ?? NaN;
      return Number.isNaN(value) ? appender.appendNull() : appender.appendDouble(value);
    }
    case "flag": {
      const value = column.values[row] ?? -1;
      return value < 0 ? appender.appendNull() : appender.appendBoolean(value === 1);
    }
    default:
      column satisfies never;
  }
}
