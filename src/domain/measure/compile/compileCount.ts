import { poissonExact } from "../../scorecard/interval/poisson";
import { makeFigure, type CompiledMeasure } from "../figure";
import type { CountMeasure } from "../measure";
import { RowClasses } from "../rowClasses";
import { always } from "../rowPredicate";
import type { Sources } from "../sources";

/** Number of counted rows; n may be made of other rows. */
export function compileCount({ rows, counted, among }: CountMeasure, sources: Sources): CompiledMeasure {
  const classes = new RowClasses(sources, rows, counted);
  const others = among && new RowClasses(sources, among, always);
  return {
    organisationOnly: false,
    figure(team, window) {
      const totals = classes.count(team, window);
      const size = classes.size(totals);
      return makeFigure({
        value: size.counted, n: others ? others.size(others.count(team, window)).n : size.n, numerator: size.counted,
        interval: () => poissonExact(size.counted), excluded: classes.excluded(totals),
      });
    },
    totalExcluded: () => classes.totalExcluded(),
    rows: (team, window) => classes.explain(team, window),
  };
}
