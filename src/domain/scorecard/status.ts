import type { IndicatorDescription } from "../indicators/definition";
import { signOf } from "./bounds";
import type { ShownValue } from "./people/withhold";
import { evaluateRating } from "./rating/evaluateRating";
import type { Status } from "./result";
import type { Bounds } from "./scorecard";
import { bandOf } from "./scorecard";

/** What a verdict on one value depends on beside the value. */
export interface RatingContext {
  readonly description: IndicatorDescription;
  readonly bounds: Bounds | null;
  /** The value above which more is no longer better; null where there is none. */
  readonly ceiling: number | null;
  /** Bounds by which the mean and the median of a duration are judged beside each other; each has its own where the baseline sets them. */
  readonly spread: { readonly mean: Bounds | null; readonly median: Bounds | null };
  /** The same indicator and team one period earlier; null for the first. */
  readonly before: ShownValue | null;
  /** Whether nothing better than watch may be said. */
  readonly capped: boolean;
}

/** A response rate under this share, or this much above or below the one before, leaves open who answered. */
export const lowestResponseRate = 0.1;
const largestResponseChange = 1 / 3;

function responseRateForbids(value: ShownValue, before: ShownValue | null): boolean {
  const rate = value.responseRate;
  if (rate === null) return false;
  const earlier = before?.responseRate ?? null;
  return rate < lowestResponseRate || (earlier !== null && earlier > 0 && Math.abs(rate / earlier - 1) > largestResponseChange);
}

function rate(value: number | null, interval: { readonly low: number | null; readonly high: number | null }, context: RatingContext, state: Status | null): Status {
  return evaluateRating({
    value, low: interval.low, high: interval.high, target: context.bounds?.target ?? null, gap: context.bounds?.gap ?? null,
    ceiling: context.ceiling, direction: signOf(context.description), state, capped: context.capped,
  });
}

/** Whether a duration's mean and median fall into different bands: a few long ones then decide the verdict. */
function meanAndMedianDiffer(value: ShownValue, context: RatingContext): boolean {
  const band = (figure: "mean" | "median") => {
    const bounds = context.spread[figure];
    return bounds === null || value[figure] === null
      ? null
      : bandOf[rate(value[figure], { low: null, high: null }, { ...context, bounds }, null)];
  };
  const mean = band("mean");
  const median = band("median");
  return mean !== null && median !== null && mean !== median;
}

/** The status that forbids a verdict on a value; null where one may be given. */
function forbiddenBy(value: ShownValue, context: RatingContext): Status | null {
  if (value.withheld) return "withheld";
  if (value.running) return "running";
  if (value.value === null) return "no-data";
  if (value.n !== null && value.n < context.description.minimum.rate) return "too-few";
  if (responseRateForbids(value, context.before)) return "response-rate";
  return meanAndMedianDiffer(value, context) ? "mean-median-differ" : null;
}

/** The status of one value: why it has no verdict, or the verdict. */
export function statusOf(value: ShownValue, context: RatingContext): Status {
  return rate(value.value, value, context, forbiddenBy(value, context));
}
