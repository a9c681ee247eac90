import type { Measure } from "../measure/measure";
import type { MixMeasure } from "./atCommonMix";

/** The measure where it is an average over rows; null of any other. */
export function mixMeasureOf(measure: Measure | null): MixMeasure | null {
  return measure?.kind === "share" || (measure?.kind === "mean" && measure.statistic === "mean") ? measure : null;
}
