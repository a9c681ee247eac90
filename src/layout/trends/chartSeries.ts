import { limitsAt } from "../../domain/scorecard/limitStretches";
import type { Granularity } from "../../domain/scorecard/period";
import type { IndicatorResult } from "../../domain/scorecard/result";
import type { IndicatorLine } from "../../domain/scorecard/scorecard";
import type { PlanValue } from "../sheetPlan";
import type { Texts } from "../texts";
import { periodLabel } from "../words/formatPeriod";

/** Rows that every series has room for. */
export const seriesRows = 24;
/**
 * Periods that a chart shows: two years of months, three of quarters, five years. A shorter series begins lower down, so that the last
 * period always stands in the last of so many rows; the rows below them stay blank.
 */
export const chartPoints: Readonly<Record<Granularity, number>> = { month: 24, quarter: 12, year: 5 };

/** One row of a series: label, value, target, lower limit, mean, upper limit; null where there is none. */
export type SeriesRow = readonly [PlanValue, PlanValue, PlanValue, PlanValue, PlanValue, PlanValue];

/** A series in its place among the rows that there is room for. */
export function inSeriesRows<Row>(rows: readonly Row[], points: number, blank: Row): Row[] {
  const blanks = (count: number): Row[] => Array.from({ length: count }, () => blank);
  return [...blanks(points - rows.length), ...rows, ...blanks(seriesRows - points)];
}

const blank: SeriesRow = [null, null, null, null, null, null];

/** The last complete periods of a line, oldest first; a running period has no place beside finished ones. */
export function shownResults({ series }: IndicatorLine, points: number): readonly IndicatorResult[] {
  return series.filter(({ status }) => status !== "running").slice(-points);
}

/** The series of a line's last complete periods. Where a change was marked its limits step; they are blank while there are too few values since. */
export function chartSeries(line: IndicatorLine, points: number, texts: Texts): SeriesRow[] {
  const rows = shownResults(line, points).map(({ period, value }): SeriesRow => {
    const limits = limitsAt(line, period);
    return [periodLabel(period, texts), value, line.bounds?.target ?? null, limits?.lower ?? null, limits?.mean ?? null, limits?.upper ?? null];
  });
  return inSeriesRows(rows, points, blank);
}

/** Whether a column of a series has any value to draw. */
export function hasValues(rows: readonly (readonly PlanValue[])[], column: number): boolean {
  return rows.some((row) => typeof row[column] === "number");
}
