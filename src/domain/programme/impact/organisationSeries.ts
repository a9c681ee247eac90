import type { RatedScorecard } from "../../scorecard/scorecard";
import type { IndicatorResult } from "../../scorecard/result";

export type KnownValue = IndicatorResult & { readonly value: number };

/** The whole organisation's values of an indicator in complete periods, oldest first, whichever team the scorecard is of. */
export function organisationSeries({ results }: Pick<RatedScorecard, "results">, id: string): KnownValue[] {
  return results.filter((result): result is KnownValue => result.indicator === id && result.team === null && result.status !== "running" && result.value !== null);
}
