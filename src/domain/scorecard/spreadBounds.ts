import { mean } from "simple-statistics";
import type { IndicatorDescription } from "../indicators/definition";
import { boundsOf } from "./bounds";
import type { ShownValue } from "./people/withhold";
import type { Baseline, Bounds } from "./scorecard";
import type { RatingContext } from "./status";

/**
 * Bounds for the mean and the median of a duration. Fixed bounds and targets hold for both; a baseline is that of one of them,
 * and the median of durations always lies far below their mean, so each is held against its own over the baseline's periods.
 * @param values one team's, oldest first.
 */
export function spreadBounds(
  description: IndicatorDescription, values: readonly ShownValue[], bounds: Bounds | null, baseline: Baseline | null,
): RatingContext["spread"] {
  if (bounds?.setBy !== "baseline" || baseline === null) return { mean: bounds, median: bounds };
  const first = values.findIndex(({ period }) => period.id === baseline.from);
  const last = values.findIndex(({ period }) => period.id === baseline.to);
  // A baseline that was frozen earlier may begin with a period that is no longer counted.
  const ofPeriods = values.slice(Math.max(0, first), last + 1);
  const own = (figure: "mean" | "median") => {
    const known = ofPeriods.flatMap((value) => value[figure] ?? []);
    return known.length === 0 ? null : boundsOf(description, { ...baseline, value: mean(known) }, { sheet: {}, settings: {} });
  };
  return { mean: own("mean"), median: own("median") };
}
