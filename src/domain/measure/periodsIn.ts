import type { Granularity, Period } from "../scorecard/period";
import { periodsBetween } from "../scorecard/periods";
import type { Coverage } from "./coverage";

const length: Readonly<Record<Granularity, number>> = { month: 1, quarter: 3, year: 12 };

/** The granularity asked for, but never finer than the indicator's own. */
export function coarser(asked: Granularity, own: Granularity): Granularity {
  return length[asked] < length[own] ? own : asked;
}

/** A period with whether it is over, for the data at hand. */
export interface TimedPeriod {
  readonly period: Period;
  /** It ends after as-of, or after the days that the dataset covers; or it is the only one and begins before them. */
  readonly running: boolean;
}

/**
 * Periods from the first one that is covered from its beginning to the one that holds as-of. One that the data begins in is no
 * period at all, since half a quarter would pass for a whole one in a baseline, in limits and in a trend; alone it stays, as not over.
 */
export function periodsIn({ first, start, end }: Coverage, horizon: number, granularity: Granularity, fiscalYearStart: number): TimedPeriod[] {
  const all = periodsBetween(first, horizon - 1, granularity, fiscalYearStart);
  const begun = all.filter((period) => period.start >= start);
  return (begun.length > 0 ? begun : all).map((period) => ({ period, running: period.end > horizon || period.end > end || period.start < start }));
}
