import type { IndicatorLine } from "../../domain/scorecard/scorecard";
import type { PlanValue } from "../sheetPlan";
import type { Texts } from "../texts";
import { periodLabel } from "../words/formatPeriod";

/** Periods that every series has room for. A shorter one begins lower down, so that the last period always stands in the last row. */
export const seriesRows = 24;

/** One row of a series: label, value, target, lower limit, mean, upper limit; null where there is none. */
export type SeriesRow = readonly [PlanValue, PlanValue, PlanValue, PlanValue, PlanValue, PlanValue];

const blank: SeriesRow = [null, null, null, null, null, null];

/** The last 24 complete periods of a line, oldest first; a running period has no place beside finished ones. */
export function chartSeries(line: IndicatorLine, texts: Texts): SeriesRow[] {
  const { bounds, limits } = line;
  const shown = line.series.filter(({ status }) => status !== "running").slice(-seriesRows);
  const rows = shown.map(({ period, value }): SeriesRow => [
    periodLabel(period, texts), value, bounds?.target ?? null, limits?.lower ?? null, limits?.mean ?? null, limits?.upper ?? null,
  ]);
  return [...Array.from({ length: seriesRows - rows.length }, () => blank), ...rows];
}

/** The same shape with nothing in it. */
export function emptySeries(): SeriesRow[] {
  return Array.from({ length: seriesRows }, () => blank);
}
