import type { DomainId, OptionDefinition, OptionValue, Stakeholder } from "../indicators/definition";
import type { Period } from "../scorecard/period";
import type { Status, Unit } from "../scorecard/result";
import type { Expected } from "./forecast/expectedValues";
import type { MixBasis } from "./mixComparison";
import type { HourOfWeek } from "./staffing/busiestHour";
import type { StaffingGoals } from "./staffing/staffingGoals";

/** What to do about an insight: act on it, look at it, or just know it. */
export const insightSeverities = ["act", "look", "know"] as const;
export type InsightSeverity = (typeof insightSeverities)[number];

/** A figure over some whole periods, unrounded; percents are fractions. */
export interface Evidence {
  /** Of an indicator or a context figure, in English. */
  readonly title: string;
  /** null is the whole organisation. */
  readonly team: string | null;
  /** Its first and its last period: the same where it is one. */
  readonly from: Period;
  readonly to: Period;
  readonly unit: Unit;
  readonly value: number;
  readonly n: number | null;
  /** 95 % interval; null where none can be given. */
  readonly low: number | null;
  readonly high: number | null;
}

/** One figure in two windows. */
export interface Movement {
  readonly id: string;
  readonly title: string;
  readonly before: Evidence;
  readonly after: Evidence;
  /** Relative: −0.12 is 12 % less. */
  readonly by: number;
}

export type BalanceRule = "only-operational" | "only-people" | "leading-without-lagging" | "target-on-activity" | "time-above-quality" | "no-target" | "nobody-serves";

/** What was found, by its kind, as data: words come from the texts of whoever shows it. */
export type InsightFacts =
  /** An efficiency that was gained while an outcome fell, in one window. `caps`: whether the outcome has a verdict, which it caps. */
  | { readonly kind: "ripple"; readonly team: string | null; readonly efficiency: Movement; readonly outcome: Movement; readonly caps: boolean }
  /** More time that was spent while an outcome rose. */
  | { readonly kind: "trade"; readonly team: string | null; readonly efficiency: Movement; readonly outcome: Movement }
  /** Pulse engagement or satisfaction that rose while the other fell. */
  | { readonly kind: "engagement"; readonly gained: Movement; readonly lost: Movement }
  | { readonly kind: "signal"; readonly title: string; readonly way: "outside" | "run"; readonly better: boolean; readonly points: number; readonly value: number; readonly lower: number; readonly upper: number; readonly unit: Unit }
  /** Changes of one that went before changes of another, `lag` periods later; `tested` pairs and lags were tried together. */
  | {
    readonly kind: "leading"; readonly leading: string; readonly lagging: string; readonly lag: number; readonly correlation: number; readonly chance: number;
    readonly tested: number; readonly periods: number;
  }
  /** None of those tried went before. */
  | { readonly kind: "no-leading"; readonly tested: number; readonly periods: number; readonly smallestChance: number }
  | { readonly kind: "leading-refused"; readonly periods: number; readonly needed: number }
  /** In the figure's unit: `mix` and `performance` add up to `change`. `against` says whether every team moved the other way. */
  | { readonly kind: "mix"; readonly title: string; readonly unit: Unit; readonly change: number; readonly mix: number; readonly performance: number; readonly against: boolean }
  /** A team beside all together: as measured, at the organisation's mix (of which it has `covered`, 0–1), and the organisation's own value. */
  | {
    readonly kind: "team-mix"; readonly title: string; readonly unit: Unit; readonly team: string; readonly raw: number; readonly atMix: number; readonly overall: number;
    readonly covered: number; readonly basis: MixBasis; readonly verdict: { readonly raw: Status; readonly atMix: Status } | null;
  }
  | { readonly kind: "robust"; readonly title: string; readonly status: Status; readonly holds: number; readonly of: number; readonly others: readonly DefinitionTried[] }
  | { readonly kind: "balance"; readonly rule: BalanceRule; readonly titles: readonly string[]; readonly stakeholders: readonly Stakeholder[] }
  /** Cases of the coming months; forecasts made in the past were off by `error`, and “as last month” by `naiveError`, as shares of what came. */
  | {
    readonly kind: "forecast"; readonly title: string; readonly team: string | null; readonly expected: readonly (Expected & { readonly period: Period })[];
    readonly error: number; readonly naiveError: number; readonly tries: number; readonly months: number;
  }
  | { readonly kind: "forecast-refused"; readonly title: string; readonly team: string | null; readonly months: number; readonly needed: number }
  /** Agents who are needed in the busiest hour of the week (null: no hour stands out), by Erlang C; contacts are an hour's, expected of the month. */
  | {
    readonly kind: "staffing"; readonly team: string | null; readonly month: Period; readonly when: HourOfWeek | null; readonly contacts: number; readonly handleMinutes: number;
    readonly agents: number; readonly rostered: number; readonly goals: StaffingGoals;
  }
  /** A topic of which fewer cases are resolved at first contact, and fewer come with an article, than of all cases. */
  | {
    readonly kind: "knowledge-gap"; readonly topic: string; readonly team: string | null; readonly from: Period; readonly to: Period; readonly cases: number;
    readonly resolved: Share; readonly withArticle: Share;
  }
  /** Decisions after which a domain was worse that was not to be, and the indicators that say so. */
  | { readonly kind: "dots"; readonly domain: DomainId; readonly decisions: readonly string[]; readonly titles: readonly string[] }
  /** Domains of which some of the `stating` decisions say nothing; `complete` ones speak of all four. */
  | { readonly kind: "dots-blank"; readonly stating: number; readonly complete: number; readonly blank: readonly { readonly domain: DomainId; readonly decisions: number }[] }
  | { readonly kind: "distance"; readonly title: string; readonly unit: Unit; readonly amount: number; readonly digits: 0 | 1; readonly more: boolean; readonly target: number };

/** A share of something's own cases beside that of all, 0 to 1. */
export interface Share {
  readonly own: number;
  readonly overall: number;
}

/** Another reasonable definition, and what the verdict would be under it. */
export interface DefinitionTried {
  /** The options that it differs in. */
  readonly options: readonly { readonly option: OptionDefinition; readonly value: OptionValue }[];
  readonly status: Status;
}

export type InsightKind = InsightFacts["kind"];

/** Something that the figures say together and none of them says alone. */
export interface Insight {
  /** The same in every run that finds it: what a user says of it is kept under this. */
  readonly id: string;
  readonly severity: InsightSeverity;
  readonly facts: InsightFacts;
  readonly evidence: readonly Evidence[];
  /** Ids of the indicators and context figures that it is about. */
  readonly concerns: readonly string[];
}

/** What was found, and what the user says of it. */
export interface InsightsFound {
  readonly found: readonly Insight[];
  /** Why insights were dismissed, by their ids. */
  readonly dismissed: Readonly<Record<string, string>>;
}

/** Those that nobody dismissed. */
export function openInsights({ found, dismissed }: InsightsFound): readonly Insight[] {
  return found.filter(({ id }) => dismissed[id] === undefined);
}

/** Open ones to act on or to look at. */
export function insightsToDo(insights: InsightsFound | null): readonly Insight[] {
  return insights === null ? [] : openInsights(insights).filter(({ severity }) => severity !== "know");
}
