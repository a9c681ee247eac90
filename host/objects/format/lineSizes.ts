import { ApiError } from "../../protocol/apiError";
import type { ExcelSession } from "../../protocol/excelSession";
import { lastRow, type RangeTarget } from "../range/rangeTarget";

/** Points, as Excel shows a sheet in an 11-point body font whose digits are seven pixels wide. */
const defaultWidth = 48;
const defaultHeight = 15;
const pixelsPerCharacter = 7;
const pointsPerPixel = 0.75;

/** Width of a range's columns in points; null where they differ, 0 for hidden ones. */
export function columnWidth({ sheet, column, columns }: RangeTarget): number | null {
  const widths = Array.from({ length: columns }, (_, index) => {
    const info = sheet.columnInfos.get(column + index);
    return info?.hidden ? 0 : info?.width === undefined ? defaultWidth : widthInPoints(info.width);
  });
  return commonNumber(widths);
}

/** Sets a width in points; Excel keeps whole pixels. 0 hides the columns. */
export function setColumnWidth({ sheet, column, columns }: RangeTarget, points: number, session: ExcelSession): void {
  session.requireWritable(sheet);
  const width = Math.round(points / pointsPerPixel) / pixelsPerCharacter;
  for (let index = column; index < column + columns; index++) {
    const info = sheet.columnInfos.get(index);
    sheet.columnInfos.set(index, points === 0 ? { ...info, hidden: true } : { ...info, width: Math.trunc(width * 256) / 256, hidden: false });
  }
  sheet.changed.add("columns");
  session.noteChange();
}

/** Height of a range's rows in points; null where they differ, 0 for hidden ones. */
export function rowHeight({ sheet, row, rows }: RangeTarget): number | null {
  const heights = new Set<number>();
  let own = 0;
  for (const [index, info] of sheet.rowInfos) {
    if (index < row || index >= row + rows) continue;
    own++;
    heights.add(info.hidden ? 0 : info.height ?? defaultHeight);
  }
  if (own < rows) heights.add(defaultHeight);
  return commonNumber([...heights]);
}

export function setRowHeight({ sheet, row, rows }: RangeTarget, points: number, session: ExcelSession): void {
  session.requireWritable(sheet);
  if (rows > lastRow) throw ApiError.notImplemented("RangeFormat.rowHeight of whole columns");
  for (let index = row; index < row + rows; index++) {
    const info = sheet.rowInfos.get(index);
    sheet.rowInfos.set(index, points === 0 ? { ...info, hidden: true } : { ...info, height: Math.round(points * 4) / 4, hidden: false });
  }
  sheet.changed.add("rows");
  session.noteChange();
}

/** Files count characters with their margin, in steps of a 256th. */
function widthInPoints(characters: number): number {
  return Math.trunc((256 * characters + Math.trunc(128 / pixelsPerCharacter)) / 256 * pixelsPerCharacter) * pointsPerPixel;
}

function commonNumber(numbers: readonly number[]): number | null {
  const [first = null] = numbers;
  return numbers.every((number) => number === first) ? first : null;
}
