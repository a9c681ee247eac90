import { poissonExact } from "../../scorecard/interval/poisson";
import { datesOf } from "../columns";
import { makeFigure, type CompiledMeasure } from "../figure";
import type { TurnoverMeasure } from "../measure";
import { MonthEndHeads } from "../monthEndHeads";
import { RowClasses } from "../rowClasses";
import type { Sources } from "../sources";
import type { MonthWindow, Timeline } from "../timeline";

/** Counted exits ÷ average headcount × 12 ÷ months. */
export function compileTurnover({ rows, counted, minimumMonths }: TurnoverMeasure, sources: Sources): CompiledMeasure {
  const classes = new RowClasses(sources, rows, counted);
  const heads = new MonthEndHeads(sources);
  const firstRecorded = firstRecordedMonth(sources, rows.anchor);
  const recorded = (window: MonthWindow): MonthWindow => ({
    first: Math.max(window.first, firstRecorded), last: Math.min(window.last, sources.timeline.monthCount - 1),
  });
  return {
    organisationOnly: false,
    figure(team, window) {
      const { first, last } = recorded(window);
      const months = Math.max(0, last - first + 1);
      const totals = classes.count(team, { first, last });
      const exits = classes.size(totals).counted;
      const average = months === 0 ? 0 : heads.agentMonths(team, first, last) / months;
      const denominator = (average * months) / 12;
      const interval = poissonExact(exits);
      const isKnown = denominator > 0;
      return makeFigure({
        value: isKnown ? exits / denominator : null, n: average, numerator: exits, denominator, longEnough: months >= minimumMonths,
        interval: () => interval && isKnown ? { low: interval.low / denominator, high: interval.high / denominator } : null,
        excluded: classes.excluded(totals),
      });
    },
    totalExcluded: () => classes.totalExcluded(),
    rows: (team, window) => classes.explain(team, recorded(window)),
  };
}

/** Month of the first exit that was written down; of the first hire where nobody left. */
function firstRecordedMonth(sources: Sources, anchor: readonly string[]): number {
  const people = sources.table("people");
  return earliestMonth(datesOf(people, anchor), sources.timeline) ?? earliestMonth(datesOf(people, ["hired"]), sources.timeline) ?? 0;
}

function earliestMonth(dates: Float64Array, { firstDay, horizon, monthOfDay }: Timeline): number | null {
  let earliest = Infinity;
  for (const date of dates) if (date >= firstDay && date < earliest) earliest = date;
  return earliest < horizon ? (monthOfDay[Math.floor(earliest) - firstDay] ?? null) : null;
}
