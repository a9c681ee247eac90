import { poissonExact } from "../../scorecard/interval/poisson";
import { makeFigure, type CompiledMeasure } from "../figure";
import type { PerAgentMonthMeasure } from "../measure";
import { MonthEndHeads } from "../monthEndHeads";
import { RowClasses } from "../rowClasses";
import type { Sources } from "../sources";

/** Counted rows ÷ agent-months, times the scale. */
export function compilePerAgentMonth({ rows, counted, scale }: PerAgentMonthMeasure, sources: Sources): CompiledMeasure {
  const classes = new RowClasses(sources, rows, counted);
  const heads = new MonthEndHeads(sources);
  return {
    organisationOnly: false,
    figure(team, window) {
      const totals = classes.count(team, window);
      const size = classes.size(totals);
      const denominator = heads.agentMonths(team, window.first, window.last) / scale;
      const interval = poissonExact(size.counted);
      const isKnown = denominator > 0;
      return makeFigure({
        value: isKnown ? size.counted / denominator : null, n: size.n, numerator: size.counted, denominator,
        interval: () => interval && isKnown ? { low: interval.low / denominator, high: interval.high / denominator } : null,
        excluded: classes.excluded(totals),
      });
    },
    totalExcluded: () => classes.totalExcluded(),
    rows: (team, window) => classes.explain(team, window),
  };
}
