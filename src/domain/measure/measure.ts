import type { IndicatorDatasetId } from "../table/datasetId";
import type { RowPredicate } from "./rowPredicate";
import type { RowSelection } from "./rowSelection";
import type { ValueExpression } from "./valueExpression";

/** Counted rows ÷ eligible rows. Wilson interval. */
export interface ShareMeasure {
  readonly kind: "share";
  readonly rows: RowSelection;
  readonly counted: RowPredicate;
}

/** Mean, median or 90th percentile of a value over the eligible rows. */
export interface MeanMeasure {
  readonly kind: "mean";
  readonly rows: RowSelection;
  readonly value: ValueExpression;
  readonly statistic: "mean" | "median" | "percentile90";
  /** Whether median, percentile and a bootstrap interval are wanted beside the value, or of a mean the interval alone, which is not computed until it is asked for. */
  readonly spread: boolean | "interval";
  /** Text column whose distinct values are the persons behind the rows. */
  readonly persons?: string;
}

/** Number of counted rows. Exact Poisson interval. A period that its table covers and that has none is 0. */
export interface CountMeasure {
  readonly kind: "count";
  readonly rows: RowSelection;
  readonly counted: RowPredicate;
  /** Rows that make n, where they are not the eligible ones. */
  readonly among?: RowSelection;
}

/** Counted rows ÷ a column's sum over the eligible rows. */
export interface CountPerSumMeasure {
  readonly kind: "count-per-sum";
  readonly rows: RowSelection;
  readonly counted: RowPredicate;
  readonly sum: string;
}

/** Counted rows ÷ agent-months of the period, times `scale`. Exact Poisson interval of the count. */
export interface PerAgentMonthMeasure {
  readonly kind: "per-agent-month";
  readonly rows: RowSelection;
  readonly counted: RowPredicate;
  readonly scale: number;
}

/** Counted exits ÷ average headcount, a year, over the window as far as exits are recorded. Exact Poisson interval of the count. */
export interface TurnoverMeasure {
  readonly kind: "turnover";
  readonly rows: RowSelection;
  readonly counted: RowPredicate;
  readonly minimumMonths: number;
}

/** Agent-months with at least `atLeast` qualifying rows by that agent ÷ agent-months. Wilson interval. */
export interface ActiveAgentsMeasure {
  readonly kind: "active-agents";
  /** Its eligible rows are the qualifying ones. */
  readonly rows: RowSelection;
  readonly agent: string;
  readonly atLeast: number;
  /** Days employed at the month's end below which an agent is left out. */
  readonly minimumTenure: number;
}

/**
 * Revenue that a cohort of accounts has at the end of a window ÷ its revenue when the window opened. An account of which something is
 * unknown is left out. Bootstrap interval over accounts.
 */
export interface RevenueMeasure {
  readonly kind: "revenue";
  /** `gross` leaves expansion out, `churn-only` contraction too. */
  readonly statistic: "net" | "gross" | "churn-only";
  readonly cohort: "touched" | "untouched" | "everyone";
  readonly attribution: "either" | "window" | "flag";
  /** Days before the window's opening in which a touch counts. */
  readonly touchWindow: number;
  /** Months that an account must have been a customer; 0 does not ask. */
  readonly minimumTenure: number;
}

/** Rows open at the period's end: `from` before it (by `minimumDays` at least, where given), and `to` missing or not before it. */
export interface OpenMeasure {
  readonly kind: "open";
  readonly dataset: IndicatorDatasetId;
  readonly from: string;
  readonly to: string;
  readonly among: RowPredicate;
  /** How many, or their mean age in hours. */
  readonly statistic: "count" | "age";
  readonly minimumDays?: number;
}

/** Agents employed at the end of the period. */
export interface HeadsMeasure {
  readonly kind: "heads";
}

/** What is computed, as data: the evaluator, the rows behind a number, the Definitions sheet and SQL all read it. */
export type Measure =
  | ShareMeasure | MeanMeasure | CountMeasure | CountPerSumMeasure | PerAgentMonthMeasure
  | TurnoverMeasure | ActiveAgentsMeasure | RevenueMeasure | OpenMeasure | HeadsMeasure;
