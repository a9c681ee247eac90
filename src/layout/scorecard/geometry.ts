/** Plan id of the Scorecard sheet. */
export const scorecardSheetId = "scorecard";

/** The rail of labels left of everything; tables start right of it. */
export const railColumn = 0;
export const tableColumn = 1;
/** Columns A to L are printed. */
export const printedColumns = 12;
export const lastColumn = printedColumns - 1;

/** Width of each printed column in characters; three at a time carry a chart. */
export const printedWidths: readonly number[] = [9, 30, 9, 17, 9, 21, 13, 14, 15, 16, 12, 15];

/** Where each band of the sheet stands (zero-based rows). */
export interface ScorecardRows {
  readonly title: number;
  readonly counts: number;
  readonly good: number;
  /** First of three. */
  readonly tasks: number;
  readonly leading: number;
  readonly lagging: number;
  readonly context: number;
  readonly charts: number;
  readonly blind: number;
  /** Last row that is printed. */
  readonly links: number;
  /** First row of the numbers behind the charts. */
  readonly data: number;
}

/** Rows that the charts cover. */
export const chartRows = 14;
/** Which chart holds efficiency beside the outcome that it can hurt. */
export const balanceChart = 2;
/** Rows below each table of indicators that are kept out of sight for those that indicator packs bring. */
export const spareRows = 40;
/** Items on the DO lines. */
export const taskRows = 3;

/** The rows for a number of leading and lagging indicators. */
export function scorecardRows(leadingCount: number, laggingCount: number): ScorecardRows {
  const leading = 10;
  const lagging = leading + leadingCount + spareRows + 2;
  const context = lagging + laggingCount + spareRows + 2;
  const charts = context + 3;
  const blind = charts + chartRows + 1;
  const links = blind + 2;
  return { title: 0, counts: 1, good: 3, tasks: 6, leading, lagging, context, charts, blind, links, data: links + 3 };
}
