import { datasetOf } from "../table/datasets";
import { parseDay } from "../table/serialDay";
import type { Column, ColumnType, Table, Tables } from "../table/table";
import type { Example, ExampleCell } from "./indicator";

/** The tables of a worked example. Throws on a column that its dataset does not have, and on a cell that is not of its column's type. */
export function exampleTables(tables: Example["tables"]): Tables {
  return Object.fromEntries(Object.entries(tables).map(([id, { columns, rows }]) => {
    const dataset = id as keyof Example["tables"];
    const definition = datasetOf(dataset);
    const typed = columns.map((column, index): [string, Column] => {
      const type = definition.columns.find((candidate) => candidate.id === column)?.type;
      if (type === undefined) throw new Error(`${id} has no column ${column}`);
      return [column, toColumn(type, rows.map((row) => row[index] ?? null))];
    });
    const table: Table = {
      dataset, rowCount: rows.length, columns: Object.fromEntries(typed), sourceRows: Int32Array.from(rows.keys()),
      origin: {
        parts: [{
          table: definition.title, sheet: definition.title, firstRow: 1, rowCount: rows.length,
          columns: Object.fromEntries(columns.map((column, index) => [column, { header: column, column: index }])),
        }],
      },
    };
    return [id, table];
  }));
}

function toColumn(type: ColumnType, cells: readonly ExampleCell[]): Column {
  switch (type) {
    case "text": {
      const values = [...new Set(cells.filter((cell) => cell !== null).map(String))];
      return { type, values, codes: Int32Array.from(cells, (cell) => (cell === null ? -1 : values.indexOf(String(cell)))) };
    }
    case "number": return { type, values: Float64Array.from(cells, (cell) => (cell === null ? NaN : toNumber(cell))) };
    case "date": return { type, values: Float64Array.from(cells, (cell) => (cell === null ? NaN : moment(cell))) };
    case "flag": return { type, values: Int8Array.from(cells, (cell) => (cell === null ? -1 : cell === true ? 1 : 0)) };
    default: return type satisfies never;
  }
}

function toNumber(cell: ExampleCell): number {
  if (typeof cell !== "number") throw new Error(`${String(cell)} is no number`);
  return cell;
}

/** Serial moment of "2026-11-03" or "2026-11-03 14:30". */
function moment(cell: ExampleCell): number {
  const [day, time] = String(cell).split(" ");
  const serial = parseDay(day ?? "");
  const [hours, minutes] = (time ?? "0:0").split(":").map(Number);
  if (serial === null || hours === undefined || minutes === undefined) throw new Error(`${String(cell)} is no date`);
  return serial + (hours * 60 + minutes) / 1440;
}
