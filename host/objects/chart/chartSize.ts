import type { ChartModel } from "../../model/charts";
import type { SheetModel } from "../../model/sheetModel";
import { columnWidth, rowHeight } from "../format/lineSizes";

/** Points between the left edge of a sheet and a column. */
export function leftOf(sheet: SheetModel, column: number): number {
  return widthOf(sheet, 0, column);
}

/** Points between the top of a sheet and a row. */
export function topOf(sheet: SheetModel, row: number): number {
  return heightOf(sheet, 0, row);
}

/** Width of the cells that a chart covers, in points. */
export function chartWidth(sheet: SheetModel, { place }: ChartModel): number {
  return widthOf(sheet, place.column, place.columns);
}

/** Height of the cells that a chart covers, in points. */
export function chartHeight(sheet: SheetModel, { place }: ChartModel): number {
  return heightOf(sheet, place.row, place.rows);
}

function widthOf(sheet: SheetModel, column: number, columns: number): number {
  return sum(columns, (index) => columnWidth({ sheet, row: 0, rows: 1, column: column + index, columns: 1 }));
}

function heightOf(sheet: SheetModel, row: number, rows: number): number {
  return sum(rows, (index) => rowHeight({ sheet, column: 0, columns: 1, row: row + index, rows: 1 }));
}

function sum(count: number, sizeOf: (index: number) => number | null): number {
  return Array.from({ length: count }, (_, index) => sizeOf(index) ?? 0).reduce((total, size) => total + size, 0);
}
