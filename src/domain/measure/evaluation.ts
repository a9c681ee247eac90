import type { IndicatorDescription, OptionValues } from "../indicators/definition";
import type { Granularity, Period } from "../scorecard/period";
import type { Exclusion, Unit } from "../scorecard/result";
import type { DatasetId } from "../table/datasets";
import type { OptionChange } from "./optionsInstead";

/** A further figure that stands beside a value. */
export interface CompanionValue {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly value: number | null;
  /** Rows behind it. */
  readonly n: number | null;
}

/** One indicator's value for a team and a period, before any verdict and before people-data rules. Unrounded; percents are fractions. */
export interface MeasuredValue {
  readonly indicator: string;
  /** null is the whole organisation. */
  readonly team: string | null;
  readonly period: Period;
  readonly unit: Unit;
  /** null where unknown: no rows, fewer than the indicator's show minimum, too short a window. */
  readonly value: number | null;
  /** Rows (persons, accounts, agent-months, heads) behind the value; kept below the show minimum too. null where the figure does not exist for teams. */
  readonly n: number | null;
  /** null whenever `value` is, but for a share of rows below its show minimum: counts stay, so that periods can be added up. */
  readonly numerator: number | null;
  /** As the numerator; null for a plain count too. */
  readonly denominator: number | null;
  /** 95 % interval; null whenever `value` is, or where none can be given. */
  readonly low: number | null;
  readonly high: number | null;
  /** Rows left out, in the order of the indicator's steps; reasons without rows are absent. */
  readonly excluded: readonly Exclusion[];
  /** Whether the period is not over by as-of, or not covered from its first day to its last by its dataset (`TimedPeriod`). */
  readonly running: boolean;
  /** Whether late rows can still change the value: a running period, or an open repeat window. */
  readonly provisional: boolean;
  /** Whether there are rows but fewer than the indicator may show. */
  readonly belowShow: boolean;
  /** Median and 90th percentile of the rows' values, where the measure is a mean or a median of durations. */
  readonly median: number | null;
  readonly percentile90: number | null;
  /** Mean of the rows' values, where `value` may be their median. */
  readonly mean: number | null;
  /** Distinct persons behind the rows (askers), where the indicator has a minimum of them. */
  readonly persons: number | null;
  /** Answers ÷ invitations, where the table has invitations. */
  readonly responseRate: number | null;
  readonly companions: readonly CompanionValue[];
}

/** An input column that the workbook does not have. */
export interface MissingInput {
  readonly dataset: DatasetId;
  /** null where the whole table is missing. */
  readonly column: string | null;
}

/** A column that an evaluation did read, so that a sheet can name its header. */
export interface UsedInput {
  readonly dataset: DatasetId;
  readonly columns: readonly string[];
}

/** One indicator over all teams and periods. */
export interface IndicatorEvaluation {
  readonly indicator: IndicatorDescription;
  /** Title in force: a missing customer column renames first-contact resolution. */
  readonly title: string;
  /** Options in force, all of them. */
  readonly options: OptionValues;
  /** Names of the options that were set and are not at their default. */
  readonly changedOptions: readonly string[];
  /** False where a needed table or column is missing: then there are no periods and no values. */
  readonly measured: boolean;
  readonly missing: readonly MissingInput[];
  /** Options that would do without what is missing; none where nothing is, or where none would. */
  readonly instead: readonly OptionChange[];
  readonly used: readonly UsedInput[];
  /** Sentences on how the columns were read ("closed: no such column, resolved is used"). */
  readonly notes: readonly string[];
  /** True where the dataset has no teams: every team's values are unknown with n null. */
  readonly organisationOnly: boolean;
  /** Granularity of its periods: never finer than the indicator's own. */
  readonly granularity: Granularity;
  /** Oldest first, from the first one that the dataset covers from its beginning to that of as-of. */
  readonly periods: readonly Period[];
  /** `(1 + teams) × periods`: the organisation first, then `Evaluation.teams` in order; each oldest first. */
  readonly values: readonly MeasuredValue[];
  /** Rows left out over all periods, with those that belong to none ("after as-of"). */
  readonly excluded: readonly Exclusion[];
}

/** An unscored figure over all teams and periods. */
export interface ContextEvaluation {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  /** False where no table feeds it. */
  readonly measured: boolean;
  readonly periods: readonly Period[];
  /** Laid out as in `IndicatorEvaluation.values`. */
  readonly values: readonly ContextValue[];
}

export interface ContextValue {
  readonly team: string | null;
  readonly period: Period;
  readonly value: number | null;
  readonly n: number | null;
  readonly running: boolean;
}

/** Everything that was computed from the tables, before any verdict. */
export interface Evaluation {
  /** Serial day; everything before the day after it has happened. */
  readonly asOf: number;
  readonly granularity: Granularity;
  /** First month of the fiscal year, 1–12. */
  readonly fiscalYearStart: number;
  /** Alphabetical, as first written. */
  readonly teams: readonly string[];
  /** In the catalogue's order; not measured ones too. */
  readonly indicators: readonly IndicatorEvaluation[];
  readonly context: readonly ContextEvaluation[];
}
