import type { Evaluation } from "../measure/evaluation";
import type { ContextFigure } from "./scorecard";

/** The unscored figures of a team that the tables feed: the last complete period's value and the series up to as-of. */
export function contextFigures(evaluation: Evaluation, team: string | null): ContextFigure[] {
  return evaluation.context.filter(({ measured }) => measured).map(({ id, title, unit, values }) => {
    const own = values.filter((value) => value.team === team);
    return {
      id, title, unit,
      value: own.findLast((value) => !value.running)?.value ?? null,
      series: own.map(({ period, value }) => ({ period, value })),
    };
  });
}
