import type { Table } from "../table/table";

/** An Excel table of the user's that formulas on a sheet read, so that what it says of a person is kept nowhere else. */
export interface LiveTable {
  readonly name: string;
  /** Headers by column id. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The Excel tables that a dataset was read from, as far as they have the columns; null where one of its parts is no Excel table: formulas cannot follow it. */
export function liveTables(table: Table | undefined, columns: readonly string[], excelTables: ReadonlySet<string>): readonly LiveTable[] | null {
  if (table === undefined || table.origin.parts.some((part) => !excelTables.has(part.table))) return null;
  return table.origin.parts
    .filter((part) => columns.every((id) => part.columns[id] !== undefined))
    .map((part) => ({ name: part.table, headers: Object.fromEntries(columns.map((id) => [id, part.columns[id]?.header ?? id])) }));
}
