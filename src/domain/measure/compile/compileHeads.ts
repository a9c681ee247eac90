import { makeFigure, type CompiledMeasure, type RowExplanation } from "../figure";
import { MonthEndHeads } from "../monthEndHeads";
import type { Sources } from "../sources";
import { monthsEmployed } from "../stays";
import { nameKey } from "../words";

/** Agents employed at the end of a window's last month. */
export function compileHeads(sources: Sources): CompiledMeasure {
  const heads = new MonthEndHeads(sources);
  const lastMonth = (last: number): number => Math.min(last, sources.timeline.monthCount - 1);
  return {
    organisationOnly: false,
    figure(team, window) {
      const value = heads.at(team, lastMonth(window.last));
      return makeFigure({ value, n: value, numerator: value });
    },
    totalExcluded: () => [],
    rows(team, window) {
      const month = lastMonth(window.last);
      const { sourceRows } = sources.table("people");
      return sources.allStays()
        .filter((stay) => {
          const { first, last } = monthsEmployed(stay, sources.timeline);
          return stay.isAgent && first <= month && month <= last && (team === null || stay.team === nameKey(sources.teams[team] ?? ""));
        })
        .map(({ row }): RowExplanation => ({ dataset: "people", row, sourceRow: sourceRows[row] ?? row, outcome: "counted", reason: null }));
    },
  };
}
