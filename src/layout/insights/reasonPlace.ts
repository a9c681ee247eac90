import type { StandingTable } from "../standingTable";
import type { Texts } from "../texts";

/**
 * Where is said why an insight is dismissed, as row and column of the table's body; null where the table has no such row or column.
 * @param headers the table's columns by their own words, whatever the user calls them
 */
export function reasonPlace({ values }: StandingTable, headers: readonly string[], insight: string, { columns, insights }: Texts): { readonly row: number; readonly column: number } | null {
  const [key, column] = [headers.indexOf(columns.key), headers.indexOf(insights.columns.dismissed)];
  const row = values.findIndex((cells) => key >= 0 && cells[key] === insight);
  return row < 0 || column < 0 ? null : { row, column };
}
