import type { ContextFigureDefinition } from "../indicators/context/contextFigure";
import type { Setting } from "../indicators/indicator";
import type { Granularity } from "../scorecard/period";
import { compileMeasure } from "./compile/compileMeasure";
import { coverageOf } from "./coverage";
import type { ContextEvaluation, ContextValue } from "./evaluation";
import { periodsIn } from "./periodsIn";
import type { Sources } from "./sources";
import { windowOf } from "./timeline";

/** One context figure over all teams and periods. */
export function evaluateContext(
  figure: ContextFigureDefinition, sources: Sources, asked: { readonly granularity: Granularity; readonly fiscalYearStart: number },
): ContextEvaluation {
  const setting: Setting<undefined> = {
    options: undefined, has: (dataset, column) => sources.has(dataset, column), isDerived: (dataset, column) => sources.isDerived(dataset, column),
  };
  const { id, title, unit } = figure;
  const isMissing = figure.needs(setting).some(({ dataset, columns }) => columns.some((column) => !sources.has(dataset, column)));
  if (isMissing) return { id, title, unit, measured: false, periods: [], values: [] };

  const { horizon } = sources.timeline;
  const { dataset, columns } = figure.dates(setting);
  const coverage = coverageOf(sources.table(dataset), columns, horizon);
  const timed = coverage ? periodsIn(coverage, horizon, asked.granularity, asked.fiscalYearStart) : [];
  const measure = compileMeasure(figure.measure(setting), sources);
  const values = [null, ...sources.teams.keys()].flatMap((team) => timed.map(({ period, running }): ContextValue => {
    const { value, n } = measure.figure(team, windowOf(sources.timeline, period, null));
    return { team: team === null ? null : (sources.teams[team] ?? null), period, value, n, running };
  }));
  return { id, title, unit, measured: true, periods: timed.map(({ period }) => period), values };
}
