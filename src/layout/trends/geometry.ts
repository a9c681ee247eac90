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

/** Columns of the data behind one of the Scorecard's charts: period, first, second, lower, upper, and a blank one. */
const dataColumns = 6;
/** Right of the print area: seen by who looks for it, never printed, and always drawn, since Excel leaves hidden cells out of charts. */
const firstDataColumn = labelColumn + 2;
const firstDataRow = blockRow(0) + 3;

/** Number of charts on the Scorecard. */
export const scorecardCharts = 4;

/** Last column with chart data, plus one. */
export const widthWithData = firstDataColumn + scorecardCharts * dataColumns;

/** Where the block behind one of the Scorecard's charts starts: its heading's cell. */
export function dataBlock(chart: number): { readonly row: number; readonly column: number } {
  return { row: firstDataRow - 3, column: firstDataColumn + chart * dataColumns };
}

/** Cells of one column of the data behind a Scorecard chart: 0 periods, 1 first series, 2 second or target, 3 lower, 4 upper. */
export function dataRange(chart: number, column: number): SheetRange {
  return { sheet: trendsSheetId, row: firstDataRow, column: firstDataColumn + chart * dataColumns + column, rows: seriesRows, columns: 1 };
}

/** Cells of one column of an indicator's series table. */
export function seriesRange(index: number, column: number): SheetRange {
  return { sheet: trendsSheetId, row: blockRow(index) + 3, column, rows: seriesRows, columns: 1 };
}

/** Cells of the labels under a block's chart. */
export function labelRange(index: number): SheetRange {
  return seriesRange(index, labelColumn);
}

/** The cells of one block that are printed. */
export function blockRange(index: number): CellRange {
  return { row: blockRow(index), column: 0, rows: blockRows, columns: chartColumn + chartColumns };
}
