import type { DatasetId } from "../../../src/domain/table/datasetId";
import { datasetOf } from "../../../src/domain/table/datasets";
import { matchColumns, nothingGiven } from "../../../src/domain/table/match/matchColumns";
import { parseTable, type ParseContext, type ParsedTable } from "../../../src/domain/table/parseTable";
import { cellsOf } from "./cellsOf";
import { oneTable } from "./oneTable";

type Cells = Parameters<typeof cellsOf>[0];

/** Parses literal columns, by header, as a table named after its dataset whose body begins at row 5, column B. */
export function parsedTable(dataset: DatasetId, columns: Readonly<Record<string, Cells>>, context: Partial<ParseContext> = {}): ParsedTable {
  const definition = datasetOf(dataset);
  const headers = Object.keys(columns);
  const matched = matchColumns(definition, { headers }, nothingGiven, true).columns;
  return parseTable(
    oneTable(definition, { name: definition.title, sheet: definition.title, headers }, matched),
    matched.map(({ header }) => cellsOf(columns[header] ?? [])),
    [{ firstRow: 4, firstColumn: 1, rowCount: Math.max(0, ...Object.values(columns).map(({ length }) => length)) }],
    { date1904: false, locale: "en-GB", ...context },
  );
}

/** A column's values as people would write them: texts, numbers, true and false; null where missing. */
export function valuesOf({ table }: Pick<ParsedTable, "table">, id: string): (string | number | boolean | null)[] {
  const column = table.columns[id];
  switch (column?.type) {
    case "text": return Array.from(column.codes, (code) => column.values[code] ?? null);
    case "number":
    case "date": return Array.from(column.values, (value) => (Number.isNaN(value) ? null : value));
    case "flag": return Array.from(column.values, (value) => (value < 0 ? null : value === 1));
    case undefined: throw new Error(`There is no column ${id}`);
  }
}
