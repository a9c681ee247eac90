import type { Said } from "../diagnostics/said";
import type { DomainId, IndicatorDescription, OptionValues } from "../indicators/definition";
import type { Exclusion, IndicatorResult, Status, Unit } from "./result";
import type { Granularity, Period } from "./period";
import type { DatasetId } from "../table/datasetId";
import type { Mark } from "./markedChange";

/** XmR limits over non-overlapping periods; null bounds where fewer than 12 points allow none. */
export interface Limits {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
}

/** A stretch of periods that is judged by limits of its own: the first, or what follows a marked change. */
export interface LimitStretch {
  /** Serial day on which its first period begins. */
  readonly start: number;
  /** What was marked where it begins; nothing for the first. */
  readonly marks: readonly Mark[];
  readonly limits: Limits | null;
  /** Known values that limits still need; 0 where there are limits. */
  readonly missing: number;
}

export interface Baseline {
  readonly value: number;
  /** Ids of its first and last period. */
  readonly from: string;
  readonly to: string;
  /** Serial day on which it was frozen. */
  readonly frozenOn: number;
}

/** Bounds in force for one indicator. `gap` is target − amber for higher-is-better and amber − target for lower. */
export interface Bounds {
  readonly target: number;
  readonly gap: number;
  /** Which place set the target. */
  readonly setBy: "sheet" | "setting" | "definition" | "baseline";
}

/** One indicator on the scorecard: its headline result with everything that is said beside it. Its reason is in words, or still to be put into words. */
export interface IndicatorLine<Reason = string> {
  readonly description: IndicatorDescription;
  /** Title in force (a missing customer column renames first-contact resolution). */
  readonly title: string;
  readonly options: OptionValues;
  /** The last complete period's result; null where it is not measured. */
  readonly headline: IndicatorResult | null;
  /** Why there is no headline or no verdict; null where there is a plain verdict. */
  readonly reason: Reason | null;
  /** What it needs and the workbook does not have; empty where it is measured. */
  readonly missing: readonly { readonly dataset: DatasetId; readonly column: string | null }[];
  /** null while the baseline that it needs is still being collected. */
  readonly bounds: Bounds | null;
  /** Target that holds while nothing is typed on the sheet; null where there is none. */
  readonly defaultTarget: number | null;
  /** Set where nothing better than watch may be said of the headline: an efficiency was gained at its cost. */
  readonly capped?: true;
  /** Relative, ≥ 0: its part in the scores. */
  readonly weight: number;
  readonly baseline: Baseline | null;
  readonly previous: IndicatorResult | null;
  /** Whether the headline lies outside its XmR limits or ends a run of eight; null where it cannot be said. */
  readonly signal: boolean | null;
  /** Of the last stretch, where changes were marked. */
  readonly limits: Limits | null;
  /** Changes of the way of working that users marked, oldest first; absent where there are none, or where there are no limits to reset. */
  readonly marks?: readonly Mark[];
  /** The stretches that marked changes part the series into, oldest first; absent where they part nothing. */
  readonly stretches?: readonly LimitStretch[];
  /** Run of consecutive periods moving one way, judged by direction; 0 periods is steady. */
  readonly trend: { readonly judgement: "better" | "worse" | "steady"; readonly periods: number };
  /** All periods up to as-of, oldest first, of the chosen team. */
  readonly series: readonly IndicatorResult[];
  /** Further figures that stand beside the headline (median, open count, …), already named. */
  readonly companions: readonly { readonly title: string; readonly value: number | null; readonly unit: Unit }[];
  /** Sheet, table and header of each input column in use. */
  readonly sources: readonly { readonly dataset: string; readonly sheet: string; readonly table: string; readonly columns: readonly string[] }[];
  readonly excluded: readonly Exclusion[];
}

/** A figure for context only: shown, never scored. */
export interface ContextFigure {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly value: number | null;
  readonly series: readonly { readonly period: Period; readonly value: number | null }[];
}

export interface VerdictCounts {
  readonly onTarget: number;
  readonly watch: number;
  readonly offTarget: number;
  readonly noVerdict: number;
}

/** 0–100: 80 at the target, 50 at the amber bound. */
export interface Score {
  /** null below 60 % of the weight. */
  readonly value: number | null;
  /** Change since the previous period over the indicators rated both times. */
  readonly change: number | null;
}

export interface DomainScore extends Score {
  readonly domain: DomainId;
  /** Id of the worst rated indicator. */
  readonly worst: string | null;
}

/** The rated picture of one team (null: the organisation) in one period. */
export interface Scorecard<Reason = string> {
  readonly asOf: number;
  readonly granularity: Granularity;
  /** First month of the fiscal year, 1–12. */
  readonly fiscalYearStart: number;
  readonly period: Period;
  readonly previousPeriod: Period;
  readonly team: string | null;
  readonly lines: readonly IndicatorLine<Reason>[];
  readonly context: readonly ContextFigure[];
  readonly counts: VerdictCounts;
  readonly previousCounts: VerdictCounts;
  readonly overall: Score;
  readonly domains: readonly DomainScore[];
  /** Every indicator, team and period. */
  readonly results: readonly IndicatorResult[];
}

/** A scorecard before its reasons are put into words. */
export type RatedScorecard = Scorecard<Said>;
export type RatedLine = IndicatorLine<Said>;

/** How a status counts in "6 on target · 2 watch · 1 off". */
export type Band = "on-target" | "watch" | "off-target" | "none";

export const bandOf: Readonly<Record<Status, Band>> = {
  "on-target": "on-target",
  "watch": "watch",
  "off-target": "off-target",
  "on-target-or-watch": "watch",
  "watch-or-off-target": "watch",
  "too-few-to-say": "none",
  "too-few": "none",
  "no-data": "none",
  "withheld": "none",
  "running": "none",
  "no-target": "none",
  "mean-median-differ": "none",
  "response-rate": "none",
  "not-measured": "none",
};
