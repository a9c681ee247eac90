import type { Evaluation } from "../measure/evaluation";
import { baselineOf, type FrozenBaseline, type FrozenBaselines } from "./baseline";
import { withhold } from "./people/withhold";

/**
 * Freezes the present values as baselines, those of the last whole period that rests on enough to be rated; they come first and so win.
 * Those before stay behind them, and one taken earlier on the same day gives way.
 * @param today serial day on which they are frozen.
 */
export function takeBaselines(evaluation: Evaluation, existing: FrozenBaselines, today: number): FrozenBaselines {
  const taken = withhold(evaluation).indicators.flatMap((indicator) => [null, ...evaluation.teams].flatMap((team): FrozenBaseline[] => {
    const last = indicator.values.filter((value) => value.team === team && !value.running && value.value !== null && (value.n ?? 0) >= indicator.indicator.minimum.rate).at(-1);
    return last === undefined ? [] : [{ ...baselineOf(indicator, team, [last], today), taken: true }];
  }));
  const isAgain = (one: FrozenBaseline): boolean => one.taken === true && one.frozenOn === today
    && taken.some(({ indicator, team, granularity, options }) => indicator === one.indicator && team === one.team && granularity === one.granularity && options === one.options);
  return [...taken, ...existing.filter((one) => !isAgain(one))];
}
