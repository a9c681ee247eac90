import { RowClasses } from "../measure/rowClasses";
import { always } from "../measure/rowPredicate";
import { rowValues } from "../measure/rowValues";
import type { Sources } from "../measure/sources";
import { windowOf, type MonthWindow } from "../measure/timeline";
import { measureIn, type Figure } from "./figure";
import type { Insight } from "./insight";
import type { InsightMaterial } from "./insightMaterial";
import { isBeyondChance } from "./isBeyondChance";
import { mixFigureIds } from "./mixFigures";
import { mixMeasureOf } from "./mixMeasureOf";
import { splitChange, type StratumSums } from "./splitChange";
import { stratumOfRows } from "./stratumOfRows";

/** What makes the strata of work. */
export const strataColumns = ["topic", "channel", "handled-by"] as const;

/**
 * Mix or performance: the change of a figure since the period before, split into what other work (topic × channel × handled by) made of
 * it and what the same work, done otherwise, did. Told where the change is beyond chance, or where every team moved the other way.
 */
export function findMix({ card, figure, sources }: InsightMaterial): Insight[] {
  // Rows without a team belong to the organisation alone.
  return card.team === null ? mixFigureIds.flatMap((id) => mixOf(figure(id), sources) ?? []) : [];
}

function mixOf(figure: Figure | null, sources: Sources): Insight | null {
  const columns = strataColumns.filter((column) => sources.has("cases", column));
  const [previous, last] = figure?.periods.slice(-2) ?? [];
  if (figure === null || previous === undefined || last === undefined || columns.length === 0) return null;
  const windows = [previous, last].map((period) => windowOf(sources.timeline, period, null));
  const was = measureIn(figure, null, { from: previous, to: previous }, sources);
  const is = was && measureIn(figure, null, { from: last, to: last }, sources);
  if (!was || !is) return null;
  const change = is.value - was.value;
  const against = everyTeamAgainst(figure, change, windows, sources);
  const sums = against || isBeyondChance(was, is) ? sumsByStratum(figure, columns, windows, sources) : null;
  if (sums === null) return null;
  const { mix, performance } = splitChange(sums);
  return {
    id: `mix:${figure.id}`, severity: against || Math.abs(mix) > Math.abs(performance) ? "look" : "know",
    facts: { kind: "mix", title: figure.title, unit: figure.unit, change, mix, performance, against },
    evidence: [was, is], concerns: [figure.id],
  };
}

/** Rows and sums of every stratum in each window, in two passes over the rows; null of a measure that is no average over rows. */
export function sumsByStratum({ measure }: Pick<Figure, "measure">, columns: readonly string[], windows: readonly MonthWindow[], sources: Sources): readonly StratumSums[] | null {
  const average = mixMeasureOf(measure);
  if (average === null) return null;
  const table = sources.table(average.rows.dataset);
  const classes = new RowClasses(sources, average.rows, average.kind === "share" ? average.counted : always);
  const values = average.kind === "share" ? null : rowValues(table, average.value);
  // Numbered over both windows, so that a stratum is the same in each.
  const { strata, count } = stratumOfRows(table, columns, (row) => classes.isEligible(row) && windows.some((one) => classes.within(row, null, one)));
  const split = windows.map((): StratumSums => ({ rows: new Float64Array(count), sums: new Float64Array(count) }));
  for (let row = 0; row < strata.length; row++) {
    const stratum = strata[row] as number;
    if (stratum < 0) continue;
    const value = values ? (values[row] as number) : classes.classes[row] === classes.counted ? 1 : 0;
    split.forEach(({ rows, sums }, index) => {
      if (!classes.within(row, null, windows[index] as MonthWindow)) return;
      rows[stratum] = (rows[stratum] as number) + 1;
      sums[stratum] = (sums[stratum] as number) + value;
    });
  }
  return split;
}

/** Whether all teams with enough rows, two at least, moved the other way than all of them together. */
function everyTeamAgainst({ compiled, fewest }: Figure, change: number, windows: readonly MonthWindow[], { teams }: Sources): boolean {
  const changes = [...teams.keys()].flatMap((team) => {
    const [was, is] = windows.map((window) => compiled.figure(team, window));
    const isKnown = was?.value != null && is?.value != null && (was.n ?? 0) >= fewest && (is.n ?? 0) >= fewest;
    return isKnown ? [is.value - was.value] : [];
  });
  return changes.length > 1 && changes.every((one) => one * change < 0);
}
