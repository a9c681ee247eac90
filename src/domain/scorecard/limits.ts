import { mean } from "simple-statistics";
import type { IndicatorDescription } from "../indicators/definition";
import type { Granularity } from "./period";
import type { Limits } from "./scorecard";

/** Points that limits need. */
export const fewestPoints = 12;
/**
 * Points after which limits are frozen. Those of twelve alone rest on so little that of 1,000 shuffled samples more than 5 % of the series
 * seemed to have a signal; of 24, less than 4 %.
 */
const frozenPoints = 24;
/** 3 / 1.128: three standard deviations, of which a moving range of two is 1.128 on average (Wheeler, Understanding Variation). */
const rangeFactor = 2.66;
/** Of the moving range itself: its mean and three of its standard deviations. */
const rangeLimitFactor = 3.268;
const runLength = 8;

/** Whether an indicator's periods are non-overlapping and many enough that variation between them can be judged. */
export function allowsLimits(description: IndicatorDescription, granularity: Granularity): boolean {
  return description.rolling === null && granularity !== "year";
}

/**
 * XmR limits: mean ± 2.66 × mean moving range of the first points: of all but the last, which is held against them, until there are 24 and
 * they are frozen; of twelve at least, null below.
 */
export function xmrLimits(points: readonly number[]): Limits | null {
  if (points.length < fewestPoints) return null;
  const first = points.slice(0, Math.min(frozenPoints, Math.max(fewestPoints, points.length - 1)));
  const ranges = first.slice(1).map((point, i) => Math.abs(point - (first[i] ?? point)));
  const centre = mean(first);
  const half = rangeFactor * mean(ranges);
  return { mean: centre, lower: centre - half, upper: centre + half };
}

/**
 * The largest difference that usual variation makes between two points: 3.268 × mean moving range, the upper limit of the ranges in
 * an XmR chart (Wheeler); null where there are too few points for limits.
 */
export function usualDifference(points: readonly number[]): number | null {
  const limits = xmrLimits(points);
  return limits && ((limits.upper - limits.mean) / rangeFactor) * rangeLimitFactor;
}

/** How the last point stands out: outside the limits, or at the end of a run of eight on one side of the mean; null where it does not. */
export function signalOf(points: readonly number[], limits: Limits): "outside" | "run" | null {
  const last = points.at(-1);
  if (last === undefined) return null;
  if (last < limits.lower || last > limits.upper) return "outside";
  const run = points.slice(-runLength).map((point) => Math.sign(point - limits.mean));
  return run.length === runLength && run[0] !== 0 && run.every((side) => side === run[0]) ? "run" : null;
}

/** The limits as far as the unit can reach: no figure is negative, and no share is above 1. */
export function clipLimits(limits: Limits, description: IndicatorDescription): Limits {
  const highest = description.unit === "percent" ? 1 : Number.POSITIVE_INFINITY;
  return { mean: limits.mean, lower: Math.max(0, limits.lower), upper: Math.min(highest, limits.upper) };
}
