import { bootstrapMean, bootstrapMedian } from "../../scorecard/interval/bootstrap";
import { BucketedRows } from "../bucketedRows";
import { textOf } from "../columns";
import { makeFigure, type CompiledMeasure, type Figure } from "../figure";
import type { MeanMeasure } from "../measure";
import { MonthlySums } from "../monthlySums";
import { quantile } from "../quantile";
import { RowClasses } from "../rowClasses";
import { always } from "../rowPredicate";
import type { Sources } from "../sources";

/** Mean or a quantile of a value over the eligible rows. Sums come from monthly states, quantiles and intervals from the window's rows. */
export function compileMean(measure: MeanMeasure, sources: Sources): CompiledMeasure {
  const classes = new RowClasses(sources, measure.rows, always);
  const sums = new MonthlySums(sources, classes, measure.rows.dataset, measure.value);
  const bucketed = measure.spread || measure.statistic !== "mean" ? new BucketedRows(sources, classes) : null;
  const isIntervalAlone = measure.spread === "interval" && measure.statistic === "mean" && measure.persons === undefined;
  const persons = measure.persons === undefined ? null : textOf(sources.table(measure.rows.dataset), measure.persons);

  function spread(rows: Int32Array): Pick<Figure, "median" | "percentile90" | "interval"> {
    const values = new Float64Array(rows.length);
    for (let at = 0; at < rows.length; at++) values[at] = sums.values[rows[at] as number] as number;
    const sorted = isIntervalAlone ? values : values.slice().sort();
    const resample = measure.statistic === "median" ? bootstrapMedian : bootstrapMean;
    return {
      median: quantile(sorted, 0.5), percentile90: quantile(sorted, 0.9),
      interval: () => (measure.spread ? resample(values, sources.seed) : null),
    };
  }

  return {
    organisationOnly: false,
    figure(team, window) {
      const totals = classes.count(team, window);
      const { eligible, n } = classes.size(totals);
      const numerator = sums.sum(team, window);
      const mean = eligible === 0 ? null : numerator / eligible;
      const rows = isIntervalAlone ? undefined : bucketed?.rows(team, window);
      const around = rows ? spread(rows) : { median: null, percentile90: null, interval: () => (bucketed === null ? null : spread(bucketed.rows(team, window)).interval()) };
      return makeFigure({
        ...around, mean, value: measure.statistic === "mean" ? mean : around[measure.statistic], n, numerator, denominator: eligible,
        persons: rows && persons ? distinct(persons.codes, rows) : null, excluded: classes.excluded(totals),
      });
    },
    totalExcluded: () => classes.totalExcluded(),
    rows: (team, window) => classes.explain(team, window).map((row) => (row.outcome === "eligible" ? { ...row, outcome: "counted" } : row)),
  };
}

function distinct(codes: Int32Array, rows: Int32Array): number {
  const seen = new Set<number>();
  for (const row of rows) if ((codes[row] as number) >= 0) seen.add(codes[row] as number);
  return seen.size;
}
