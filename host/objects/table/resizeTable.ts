import type { CellBlock } from "../../model/sheetModel";
import { ApiError } from "../../protocol/apiError";
import type { ExcelSession } from "../../protocol/excelSession";
import { intersection } from "../../model/cellBlocks";
import { syncHeaders } from "./headerCells";
import { requireFree } from "./tableCollectionType";
import type { TableTarget } from "./tableTarget";

/** Gives a table other cells: its header row stays where it is, and the new cells overlap the old ones. */
export function resizeTable({ sheet, table }: TableTarget, range: CellBlock, session: ExcelSession): void {
  session.requireWritable(sheet);
  if (table.hasTotals) throw ApiError.notImplemented("Table.resize of a table with a totals row");
  const least = table.hasHeader ? 2 : 1;
  if (range.row !== table.range.row || range.rows < least || !intersection(range, table.range)) {
    throw ApiError.invalidArgument("The headers must remain in the same row, and the resulting table must overlap the original one.");
  }
  requireFree(sheet, range, table);
  const shift = range.column - table.range.column;
  let next = Math.max(0, ...table.columns.map(({ id }) => id));
  table.columns = Array.from({ length: range.columns }, (_, index) => table.columns[index + shift] ?? { id: ++next, name: "" });
  table.range = range;
  sheet.changed.add("tables");
  syncHeaders(sheet, table);
  session.noteChange();
}
