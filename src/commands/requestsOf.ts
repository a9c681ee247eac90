import type { TablePart, TableMatch } from "../domain/table/match/tableMatch";
import type { ColumnRequest, SourceTable } from "../workbook/workbook";

/** What is to be read of the tables that were matched: the columns that are some dataset's, part by part. */
export function requestsOf(matches: readonly TableMatch<SourceTable>[]): ColumnRequest[] {
  return matches.flatMap(({ parts }) => parts.map(({ source, columns }) => ({ table: source, columns: headersOf(columns) })));
}

/** The headers that are some column, as indices. */
function headersOf(columns: TablePart["columns"]): number[] {
  return columns.flatMap((match) => match?.index ?? []);
}
