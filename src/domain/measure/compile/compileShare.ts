import { wilson } from "../../scorecard/interval/wilson";
import { makeFigure, type CompiledMeasure } from "../figure";
import type { ShareMeasure } from "../measure";
import { RowClasses } from "../rowClasses";
import type { Sources } from "../sources";

/** Counted ÷ eligible rows. */
export function compileShare({ rows, counted }: ShareMeasure, sources: Sources): CompiledMeasure {
  const classes = new RowClasses(sources, rows, counted);
  return {
    organisationOnly: false,
    figure(team, window) {
      const totals = classes.count(team, window);
      const size = classes.size(totals);
      return makeFigure({ countsRows: true,
        value: size.eligible === 0 ? null : size.counted / size.eligible, n: size.n, numerator: size.counted, denominator: size.eligible,
        interval: () => wilson(size.counted, size.eligible), excluded: classes.excluded(totals),
      });
    },
    totalExcluded: () => classes.totalExcluded(),
    rows: (team, window) => classes.explain(team, window),
  };
}
