import { cellAddress } from "../../domain/diagnostics/cellAddress";
import type { StandingTable } from "../standingTable";
import type { Texts } from "../texts";

/**
 * A1 address, with its sheet, of the cell in which an indicator's target is typed; null where the table has no such row or column.
 * @param headers the table's columns by their own words, whatever the user calls them
 */
export function targetCell({ sheet, row, column, values }: StandingTable, headers: readonly string[], indicator: string, { columns }: Texts): string | null {
  const [key, target] = [headers.indexOf(columns.key), headers.indexOf(columns.target)];
  const line = values.findIndex((cells) => key >= 0 && cells[key] === indicator);
  return line < 0 || target < 0 ? null : cellAddress(sheet, row + line, column + target);
}
