import type { Diagnostic } from "../domain/diagnostics/diagnostic";
import type { MatchOverrides } from "../domain/table/matchOverrides";
import { matchTables } from "../domain/table/matchTables";
import { parseTables } from "../domain/table/parseTables";
import type { Tables } from "../domain/table/table";
import type { Inventory } from "../workbook/workbook";
import type { CommandContext } from "./command";

export interface Input {
  readonly tables: Tables;
  readonly diagnostics: readonly Diagnostic[];
}

/** Workbook → typed tables: which table is what, then only the columns that are needed. */
export async function readInput(
  { workbook, settings, onProgress, signal }: CommandContext, inventory: Inventory, overrides: MatchOverrides,
): Promise<Input> {
  const { matches, diagnostics } = matchTables(inventory.tables, overrides);
  const requests = matches.map(({ source, columns }) => ({ table: source, columns: columns.map(({ index }) => index) }));
  const cells = await workbook.readColumns(requests, onProgress, signal);
  const parsed = parseTables(matches, cells, { date1904: inventory.date1904, locale: settings.locale });
  return { tables: parsed.tables, diagnostics: [...diagnostics, ...parsed.diagnostics] };
}
