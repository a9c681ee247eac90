import { datesOf } from "../columns";
import { makeFigure, type CompiledMeasure } from "../figure";
import { noMonth } from "../groupIndex";
import type { OpenMeasure } from "../measure";
import type { Sources } from "../sources";
import type { MonthWindow } from "../timeline";

/** Rows open at the end of a window's last month: each row adds itself at the month it opens in and takes itself away at the one it closes in. */
export function compileOpen(measure: OpenMeasure, sources: Sources): CompiledMeasure {
  const { dataset, minimumDays = 0 } = measure;
  const { monthCount, ends } = sources.timeline;
  const opened = sources.months(dataset, [measure.from]);
  const closed = sources.has(dataset, measure.to) ? sources.months(dataset, [measure.to]) : null;
  const teams = sources.rowTeam(dataset, [measure.from]);
  const among = sources.mask(dataset, measure.among);
  const dates = datesOf(sources.table(dataset), [measure.from]);
  const to = closed && datesOf(sources.table(dataset), [measure.to]);
  const counts = new Float64Array((sources.teams.length + 1) * (monthCount + 1));
  const openings = new Float64Array(counts.length);

  /** Index of the first month at whose end the row is not open any more. */
  function endOf(row: number): number {
    const month = closed?.[row] ?? noMonth.undated;
    // A moment before the timeline has no month either, but it is a date: the row closed before everything.
    return month >= 0 ? month : month === noMonth.afterAsOf || Number.isNaN(to?.[row] ?? NaN) ? monthCount : 0;
  }

  /** Index of the first month at whose end the row is old enough. */
  function startOf(row: number): number {
    let month = opened[row] as number;
    if (month >= 0) while (month < monthCount && (dates[row] as number) + minimumDays > (ends[month] as number)) month++;
    return month;
  }

  for (let row = 0; row < opened.length; row++) {
    const first = startOf(row);
    const end = endOf(row);
    if (first < 0 || end <= first || !among[row]) continue;
    const base = (teams[row] as number) * (monthCount + 1);
    counts[base + first] = (counts[base + first] as number) + 1;
    counts[base + end] = (counts[base + end] as number) - 1;
    openings[base + first] = (openings[base + first] as number) + (dates[row] as number);
    openings[base + end] = (openings[base + end] as number) - (dates[row] as number);
  }
  for (let slot = 0; slot <= sources.teams.length; slot++) {
    for (let at = slot * (monthCount + 1) + 1; at < (slot + 1) * (monthCount + 1); at++) {
      counts[at] = (counts[at] as number) + (counts[at - 1] as number);
      openings[at] = (openings[at] as number) + (openings[at - 1] as number);
    }
  }

  const lastMonth = (window: MonthWindow): number => Math.min(window.last, monthCount - 1);
  return {
    organisationOnly: false,
    figure(team, window) {
      const month = lastMonth(window);
      if (month < 0) return makeFigure({ n: 0 });
      let open = 0;
      let sum = 0;
      for (let slot = team ?? 0; slot <= (team ?? sources.teams.length); slot++) {
        open += counts[slot * (monthCount + 1) + month] as number;
        sum += openings[slot * (monthCount + 1) + month] as number;
      }
      const age = open === 0 ? null : ((ends[month] as number) - sum / open) * 24;
      return makeFigure({ value: measure.statistic === "count" ? open : age, n: open, numerator: open });
    },
    totalExcluded: () => [],
    rows(team, window) {
      const month = lastMonth(window);
      const { sourceRows } = sources.table(dataset);
      return Array.from(opened.keys())
        .filter((row) => among[row] && (opened[row] as number) >= 0 && startOf(row) <= month && endOf(row) > month && (team === null || teams[row] === team))
        .map((row) => ({ dataset, row, sourceRow: sourceRows[row] ?? row, outcome: "counted", reason: null }));
    },
  };
}
