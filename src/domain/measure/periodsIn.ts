import type { Granularity, Period } from "../scorecard/period";
import { periodsBetween } from "../scorecard/periods";

const length: Readonly<Record<Granularity, number>> = { month: 1, quarter: 3, year: 12 };

/** The granularity asked for, but never finer than the indicator's own. */
export function coarser(asked: Granularity, own: Granularity): Granularity {
  return length[asked] < length[own] ? own : asked;
}

/** A period with whether it is over, for the data at hand. */
export interface TimedPeriod {
  readonly period: Period;
  /** It ends after as-of, or after the days that the dataset covers. */
  readonly running: boolean;
}

/** Periods from the one that holds `first` to the one that holds as-of. */
export function periodsIn(first: number, horizon: number, coveredTo: number, granularity: Granularity, fiscalYearStart: number): TimedPeriod[] {
  return periodsBetween(first, horizon - 1, granularity, fiscalYearStart).map((period) => ({ period, running: period.end > horizon || period.end > coveredTo }));
}
