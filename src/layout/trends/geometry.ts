import type { CellRange, SheetRange } from "../sheetPlan";
import { seriesRows } from "./chartSeries";

/** Plan id of the Trends sheet. */
export const trendsSheetId = "trends";

/** Rows above the first block: the title and its line, repeated on every page. */
export const headRows = 2;

/** Columns of a series table: period, value, target, lower, mean, upper. */
export const seriesColumns = 6;
/** First column and number of columns that a block's chart covers. */
export const chartColumn = 7;
export const chartColumns = 6;

/** Right of the print area: the labels under a block's chart. */
export const labelColumn = chartColumn + chartColumns;

/** Rows of a block: title, finding, header, series, and two blank ones. */
export const blockRows = 3 + seriesRows + 2;

/** First row of an indicator's block. */
export function blockRow(index: number): number {
  return headRows + index * blockRows;
}

/** The cells of one column of an indicator's series table that its chart reads. */
export function seriesRange(index: number, column: number, points: number): SheetRange {
  return { sheet: trendsSheetId, row: blockRow(index) + 3, column, rows: points, columns: 1 };
}

/** Cells of the labels under a block's chart. */
export function labelRange(index: number, points: number): SheetRange {
  return seriesRange(index, labelColumn, points);
}

/** The cells of one block that are printed. */
export function blockRange(index: number): CellRange {
  return { row: blockRow(index), column: 0, rows: blockRows, columns: chartColumn + chartColumns };
}
