import { makeFigure, type CompiledMeasure } from "../figure";
import type { CountPerSumMeasure } from "../measure";
import { MonthlySums } from "../monthlySums";
import { RowClasses } from "../rowClasses";
import type { Sources } from "../sources";

/** Counted rows ÷ a column's sum over the eligible rows. */
export function compileCountPerSum(measure: CountPerSumMeasure, sources: Sources): CompiledMeasure {
  const classes = new RowClasses(sources, measure.rows, measure.counted);
  const sums = new MonthlySums(sources, classes, measure.rows.dataset, { kind: "sum", terms: [{ column: measure.sum, factor: 1 }] });
  return {
    organisationOnly: false,
    figure(team, window) {
      const totals = classes.count(team, window);
      const { counted, n } = classes.size(totals);
      const sum = sums.sum(team, window);
      return makeFigure({ value: sum > 0 ? counted / sum : null, n, numerator: counted, denominator: sum, excluded: classes.excluded(totals) });
    },
    totalExcluded: () => classes.totalExcluded(),
    rows: (team, window) => classes.explain(team, window),
  };
}
