import type { Period } from "./period";

/**
 * The verdict on a value.
 * `on-target-or-watch` and `watch-or-off-target`: the interval crosses one bound; `too-few-to-say`: it reaches from green to red.
 * The rest give no verdict: `too-few` (between the show and the rate minimum), `no-data`, `withheld` (people-data minimum),
 * `running` (the period is not over), `no-target` (no threshold or baseline yet), `mean-median-differ`, `response-rate` (too few answered, or so many
 * more or fewer than before that other people did), `not-measured` (no table feeds it).
 */
export type Status =
  | "on-target" | "watch" | "off-target"
  | "on-target-or-watch" | "watch-or-off-target" | "too-few-to-say"
  | "too-few" | "no-data" | "withheld" | "running" | "no-target" | "mean-median-differ" | "response-rate" | "not-measured";

export type Unit = "percent" | "hours" | "minutes" | "count" | "per-agent-month" | "score";

/** Rows left out of a value, with the reason. */
export interface Exclusion {
  readonly reason: string;
  readonly rows: number;
}

/** One indicator's value for a team and a period, unrounded. Percents are fractions (0.66). */
export interface IndicatorResult {
  readonly indicator: string;
  /** null is the whole organisation. */
  readonly team: string | null;
  readonly period: Period;
  readonly value: number | null;
  readonly unit: Unit;
  /** How many rows (or persons, accounts) stand behind the value. */
  readonly n: number | null;
  readonly numerator: number | null;
  /** null for a plain count. */
  readonly denominator: number | null;
  /** 95 % interval. */
  readonly low: number | null;
  readonly high: number | null;
  readonly status: Status;
  /** Whether late rows can still change it (an open repeat window, an open survey, a running period). */
  readonly provisional: boolean;
  readonly excluded: readonly Exclusion[];
}
