import type { FormatsEdit } from "../../layout/merge/edit";
import type { CellFormat, FormatPlan, SheetPlan } from "../../layout/sheetPlan";
import { rangeOf } from "./rangeOf";
import type { RequestQueue } from "./requestQueue";

/** About what one property set costs in a request. */
export const bytesPerFormat = 900;

/** Sets widths, heights and cell formats of a new sheet. */
export async function writeFormats(sheet: Excel.Worksheet, plan: SheetPlan, queue: RequestQueue): Promise<void> {
  await queue.room((plan.columnWidths.length + plan.rowHeights.length) * bytesPerFormat);
  if (plan.baseFont) setFormat(sheet.getRange(), { font: plan.baseFont });
  plan.columnWidths.forEach((characters, column) => setColumnWidth(sheet, column, characters));
  for (const { row, rows } of plan.spareRows ?? []) sheet.getRangeByIndexes(row, 0, rows, 1).rowHidden = true;
  for (const { row, height } of plan.rowHeights) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  await setFormats(sheet, plan.formats, queue);
}

/** Sets cell formats of a sheet that stands. */
export function writeFormatsEdit(sheet: Excel.Worksheet, { formats }: FormatsEdit, queue: RequestQueue): Promise<void> {
  return setFormats(sheet, formats, queue);
}

async function setFormats(sheet: Excel.Worksheet, formats: readonly FormatPlan[], queue: RequestQueue): Promise<void> {
  for (const { range, format } of formats) {
    await queue.room(bytesPerFormat);
    setFormat(rangeOf(sheet, range), format);
  }
}

/** Sets a column's width in characters; 0 hides it. */
export function setColumnWidth(sheet: Excel.Worksheet, column: number, characters: number): void {
  const whole = sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
  if (characters === 0) whole.columnHidden = true;
  else whole.format.columnWidth = widthInPoints(characters);
}

/** Sets what a format names; the rest stays as it is. */
export function setFormat(range: Excel.Range, format: CellFormat): void {
  const { font, borders } = format;
  if (font?.bold !== undefined) range.format.font.bold = font.bold;
  if (font?.italic !== undefined) range.format.font.italic = font.italic;
  if (font?.size !== undefined) range.format.font.size = font.size;
  if (font?.color !== undefined) range.format.font.color = font.color;
  if (format.fill !== undefined) range.format.fill.color = format.fill;
  // One value for a whole range: Excel spreads it over the cells.
  if (format.numberFormat !== undefined) (range as { numberFormat: unknown }).numberFormat = format.numberFormat;
  if (format.horizontal) range.format.horizontalAlignment = format.horizontal;
  if (format.vertical) range.format.verticalAlignment = format.vertical;
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (format.indent !== undefined) range.format.indentLevel = format.indent;
  if (borders?.top) setBorder(range, "EdgeTop", borders.top);
  if (borders?.bottom) setBorder(range, "EdgeBottom", borders.bottom);
  if (borders?.inside) setBorder(range, "InsideHorizontal", borders.inside);
}

function setBorder(range: Excel.Range, edge: "EdgeTop" | "EdgeBottom" | "InsideHorizontal", color: string): void {
  const border = range.format.borders.getItem(edge);
  border.style = "Continuous";
  border.color = color;
}

/** Characters of an 11-point body font (7 pixels each, 5 of padding) in points, Excel's unit of column width. */
export function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
