import type { RowHeightsEdit, TableRowsEdit } from "../../layout/merge/edit";
import { bytesPerFormat } from "./writeFormats";
import { dressRows } from "./dressRows";
import type { RequestQueue } from "./requestQueue";

/** Makes a table longer or shorter. Rows that are added come into sight, dressed as the edit says; those that leave go out of it, but for those that say something beside it. */
export async function writeTableRows(sheet: Excel.Worksheet, edit: TableRowsEdit, queue: RequestQueue): Promise<void> {
  const { table, row, column, columns, before, after, formats, inSight = [] } = edit;
  await queue.room((formats.length + inSight.length + 2) * bytesPerFormat);
  sheet.tables.getItem(table).resize(sheet.getRangeByIndexes(row, column, after + 1, columns));
  const first = row + 1 + Math.min(before, after);
  const rows = Math.abs(after - before);
  sheet.getRangeByIndexes(first, 0, rows, 1).rowHidden = after < before;
  for (const line of inSight) sheet.getRangeByIndexes(line, 0, 1, 1).rowHidden = false;
  if (after < before) return;
  dressRows(sheet, { row: first, column, rows, columns }, formats);
}

/** Sets the heights of rows. */
export async function writeRowHeights(sheet: Excel.Worksheet, { heights }: RowHeightsEdit, queue: RequestQueue): Promise<void> {
  await queue.room(heights.length * bytesPerFormat);
  for (const { row, height } of heights) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
}
