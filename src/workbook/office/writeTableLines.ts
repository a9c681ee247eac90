import type { TableLinesEdit } from "../../layout/merge/edit";
import { dressRows } from "./dressRows";
import type { RequestQueue } from "./requestQueue";
import { bytesPerFormat } from "./writeFormats";

/** Lets whole rows of the sheet come into a table, or go out of it. */
export async function writeTableLines(sheet: Excel.Worksheet, edit: TableLinesEdit, queue: RequestQueue): Promise<void> {
  const { table, row, column, columns, before, after, at, formats } = edit;
  const rows = Math.abs(after - before);
  const lines = (first: number): Excel.Range => sheet.getRangeByIndexes(first, 0, rows, 1).getEntireRow();
  await queue.room((formats.length + 4) * bytesPerFormat);
  if (after < before) {
    const spare = row + 1 + after;
    lines(at).delete(Excel.DeleteShiftDirection.up);
    lines(spare).insert(Excel.InsertShiftDirection.down);
    dressRows(sheet, { row: spare, column, rows, columns }, []);
    sheet.getRangeByIndexes(spare, 0, rows, 1).rowHidden = true;
  } else {
    lines(row + 1 + before).delete(Excel.DeleteShiftDirection.up);
    lines(at).insert(Excel.InsertShiftDirection.down);
    // Rows that come behind the last one are not yet the table's.
    if (at === row + 1 + before) sheet.tables.getItem(table).resize(sheet.getRangeByIndexes(row, column, after + 1, columns));
    // Excel continues formulas that fill a column.
    sheet.getRangeByIndexes(at, column, rows, columns).clear(Excel.ClearApplyTo.contents);
    dressRows(sheet, { row: at, column, rows, columns }, formats);
  }
}
