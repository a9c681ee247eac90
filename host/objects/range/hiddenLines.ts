import { ApiError } from "../../protocol/apiError";
import type { ExcelSession } from "../../protocol/excelSession";
import { lastColumn, lastRow, type RangeTarget } from "./rangeTarget";

/** Whether all rows of a range are hidden, none, or null for some. */
export function rowsHidden({ sheet, row, rows }: RangeTarget): boolean | null {
  let hidden = 0;
  for (const [index, info] of sheet.rowInfos) if (info.hidden && index >= row && index < row + rows) hidden++;
  return allOrNone(hidden, rows);
}

export function columnsHidden({ sheet, column, columns }: RangeTarget): boolean | null {
  let hidden = 0;
  for (const [index, info] of sheet.columnInfos) if (info.hidden && index >= column && index < column + columns) hidden++;
  return allOrNone(hidden, columns);
}

export function hideRows({ sheet, row, rows }: RangeTarget, hidden: boolean, session: ExcelSession): void {
  session.requireWritable(sheet);
  if (rows > lastRow) throw ApiError.notImplemented("Range.rowHidden of whole columns");
  for (let index = row; index < row + rows; index++) {
    if (hidden || sheet.rowInfos.has(index)) sheet.rowInfos.set(index, { ...sheet.rowInfos.get(index), hidden });
  }
  sheet.changed.add("rows");
  session.noteChange();
}

export function hideColumns({ sheet, column, columns }: RangeTarget, hidden: boolean, session: ExcelSession): void {
  session.requireWritable(sheet);
  for (let index = column; index < Math.min(column + columns, lastColumn + 1); index++) {
    if (hidden || sheet.columnInfos.has(index)) sheet.columnInfos.set(index, { ...sheet.columnInfos.get(index), hidden });
  }
  sheet.changed.add("columns");
  session.noteChange();
}

function allOrNone(hidden: number, count: number): boolean | null {
  return hidden === 0 ? false : hidden === count ? true : null;
}
