import type { DatasetDefinition } from "../../../src/domain/table/dataset";
import type { ColumnMatch } from "../../../src/domain/table/match/columnMatch";
import type { SourceHeader } from "../../../src/domain/table/match/sourceHeader";
import type { TableMatch } from "../../../src/domain/table/match/tableMatch";
import type { TableCells } from "../../../src/domain/table/parseTables";
import { cellsOf } from "./cellsOf";

type Cells = Parameters<typeof cellsOf>[0];

/** A dataset that is read from one table. */
export function oneTable(dataset: DatasetDefinition, source: SourceHeader, columns: readonly Pick<ColumnMatch, "column" | "index" | "header">[]): TableMatch {
  const said = columns.map((match): ColumnMatch => ({ ...match, confidence: 1, reason: { kind: "said" } }));
  return { dataset, columns: columns.map(({ column }) => column), parts: [{ source, columns: said }] };
}

/** Header of each column that was matched, of the first table that has it. */
export function headersOf(match: Pick<TableMatch, "columns" | "parts"> | undefined): Record<string, string> {
  return Object.fromEntries(match?.columns.map((column, index) => [column.id, match.parts.find(({ columns }) => columns[index])?.columns[index]?.header ?? ""]) ?? []);
}

/** The cells of datasets that are all read from the rows of one table, whose body begins in the sheet's second row. */
export function cellsOfRows(matches: readonly TableMatch[], rows: readonly Cells[]): TableCells[] {
  return matches.map(({ parts: [part] }) => ({
    columns: part?.columns.map((match) => cellsOf(rows.map((row) => row[match?.index ?? -1] ?? ""))) ?? [],
    places: [{ firstRow: 1, firstColumn: 0, rowCount: rows.length }],
  }));
}
