import { columnTitle } from "../../table/columnTitle";
import type { CellLook } from "../../table/match/content/contradiction";
import { listed, quoted } from "./wording";

/** Which column is what. */
export const columnMessages = {
  columnMissing: (column: string, orElse: string | undefined, table: string, headers: readonly string[]) =>
    `Table ${table} has no column for ${columnTitle(column)}${orElse === undefined ? "" : ` or ${columnTitle(orElse)}`}. Its headers are ${listed(headers)}. ` +
    `If one of them is it, say so in the pane's Data view, or rename it ${columnTitle(column)}.`,
  columnChoice: (column: string, used: string, other: string) =>
    `Both "${used}" and "${other}" could be ${columnTitle(column)}. "${used}" is used; for the other one, say so in the pane's Data view, or rename it ${columnTitle(column)}.`,
  columnGuessed: (column: string, table: string, header: string, reason: string) =>
    `"${header}" of table ${table} is taken for ${columnTitle(column)}: ${reason}. ` +
    `If it is another one or none, say so in the pane's Data view, or name the right one ${columnTitle(column)}.`,
  columnUnsure: (column: string, table: string, headers: readonly string[], seen: string) =>
    `No header of table ${table} is known to be ${columnTitle(column)}. ${quoted(headers)} may be it (${seen}), but that is not sure, so nothing is used. ` +
    `Say in the pane's Data view which it is, or name the right one ${columnTitle(column)}.`,
  columnContradicted: (column: string, table: string, header: string, look: CellLook) =>
    `"${header}" of table ${table} is called as if it were ${columnTitle(column)}, but its cells are ${look}, so it is not used. ` +
    `Say in the pane's Data view which header it is, or name the right one ${columnTitle(column)}.`,
} as const;
