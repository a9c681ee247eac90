import type { TableColumnsEdit } from "../../layout/merge/edit";
import { cellText } from "./cellText";
import { rangeOf } from "./rangeOf";
import type { RequestQueue } from "./requestQueue";
import { bytesPerFormat, setColumnWidth, setFormat } from "./writeFormats";
import { addConditionalFormat, bytesPerRule } from "./writeRules";

/** Gives a table more columns at its right end, dressed as the edit says, or takes the last ones from it. */
export async function writeTableColumns(sheet: Excel.Worksheet, edit: TableColumnsEdit, queue: RequestQueue): Promise<void> {
  const { table, row, column, rows, before, after, headers, widths, formats, conditionalFormats } = edit;
  await queue.room((2 + widths.length + formats.length + Math.abs(after - before)) * bytesPerFormat + conditionalFormats.length * bytesPerRule);
  const resize = (): void => sheet.tables.getItem(table).resize(sheet.getRangeByIndexes(row, column, rows + 1, after));
  if (after < before) {
    resize();
    const left = sheet.getRangeByIndexes(row, column + after, 1, before - after);
    left.values = [new Array<string>(before - after).fill("")];
    left.getEntireColumn().columnHidden = false;
    return;
  }
  sheet.getRangeByIndexes(row, column + before, 1, headers.length).formulas = [headers.map(cellText)];
  resize();
  widths.forEach((characters, index) => setColumnWidth(sheet, column + before + index, characters));
  for (const { range, format } of formats) setFormat(rangeOf(sheet, range), format);
  for (const rule of conditionalFormats) addConditionalFormat(rangeOf(sheet, rule.range), rule);
}
