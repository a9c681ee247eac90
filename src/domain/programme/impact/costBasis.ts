import { closedCases } from "../../indicators/context/contextFigures";
import { closingColumn } from "../../indicators/closingColumn";
import type { Setting } from "../../indicators/indicator";
import { compileMeasure } from "../../measure/compile/compileMeasure";
import { count } from "../../measure/measureBuilders";
import { MonthEndHeads } from "../../measure/monthEndHeads";
import { windowOf, type MonthWindow } from "../../measure/timeline";
import { periodOf } from "../../scorecard/periods";
import type { ProgrammeMaterial } from "../programmeMaterial";
import type { CostFigures } from "./costFigures";
import { indicatorMeasure } from "./indicatorMeasure";

/** Exits that count by the definition of voluntary turnover, with the exact interval of their number. */
export interface CountedExits {
  readonly count: number;
  readonly low: number;
  readonly high: number;
  /** Agents at the ends of the months, on average, and months (≤ 12) in which exits were written down. */
  readonly agents: number;
  readonly months: number;
}

/** What the users' own cost figures are multiplied with: the whole organisation, up to twelve whole months. */
export interface CostBasis {
  /** Serial days: first day of the months, and the day after the last. */
  readonly from: number;
  readonly to: number;
  readonly months: number;
  /** Agents at the ends of the months, added up; null without people. */
  readonly agentMonths: number | null;
  /** Cases closed, without merged, spam and auto-closed ones; null without cases. */
  readonly cases: number | null;
  /** null where exits are not recorded, or too few heads stand behind them. */
  readonly exits: CountedExits | null;
}

type Material = Pick<ProgrammeMaterial, "card" | "sources">;

/** Counts cases, agents and exits; null where there are neither cases nor people. */
export function findCostBasis(material: Material): CostBasis | null {
  const window = knownMonths(material);
  if (window === null) return null;
  const { timeline } = material.sources;
  const { first, last } = window;
  return {
    from: timeline.starts[first] ?? 0, to: timeline.ends[last] ?? 0, months: last - first + 1,
    agentMonths: isKnown(material, "headcount") ? new MonthEndHeads(material.sources).agentMonths(null, first, last) : null,
    cases: countCases(material, window), exits: countExits(material),
  };
}

/** The last twelve months, or as many of them as cases and people are known for. */
function knownMonths({ card, sources: { timeline } }: Material): MonthWindow | null {
  const begins = costly.flatMap((id) => firstKnown(card, id) ?? []);
  if (begins.length === 0) return null;
  const { first, last } = windowOf(timeline, card.period, 12);
  const known = windowOf(timeline, periodOf(Math.max(...begins), "month"), null).first;
  const months = { first: Math.max(0, first, known), last: Math.min(last, timeline.monthCount - 1) };
  return months.last < months.first ? null : months;
}

/** Context figures that say from when on cases and people are known. */
const costly = ["case-volume", "headcount"] as const;

function firstKnown({ context }: Material["card"], id: (typeof costly)[number]): number | null {
  return context.find((figure) => figure.id === id)?.series.find(({ value }) => value !== null)?.period.start ?? null;
}

function isKnown({ card }: Material, id: (typeof costly)[number]): boolean {
  return firstKnown(card, id) !== null;
}

function countCases(material: Material, window: MonthWindow): number | null {
  const { sources } = material;
  const setting: Setting<undefined> = { options: undefined, has: (dataset, column) => sources.has(dataset, column), isDerived: (dataset, column) => sources.isDerived(dataset, column) };
  if (!isKnown(material, "case-volume") || !sources.has("cases", closingColumn(setting))) return null;
  return compileMeasure(count("cases").of(...closedCases(setting)).at(closingColumn(setting)), sources).figure(null, window).value;
}

function countExits(material: Material): CountedExits | null {
  const measure = indicatorMeasure("agent-retention", material);
  const minimum = material.card.lines.find(({ description }) => description.id === "agent-retention")?.description.minimum;
  if (measure === null || minimum === undefined) return null;
  const { value, n, numerator, denominator, longEnough, interval } = compileMeasure(measure, material.sources).figure(null, windowOf(material.sources.timeline, material.card.period, 12));
  const range = interval();
  if (value === null || n === null || numerator === null || denominator === null || range === null || !longEnough || n < minimum.show) return null;
  return { count: numerator, low: range.low * denominator, high: range.high * denominator, agents: n, months: Math.round((denominator / n) * 12) };
}

/** Money with what it may be by chance; null bounds where chance plays no part. */
export interface Money {
  readonly amount: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** What a closed case costs: all of support, or else its agents, ÷ cases closed; null where a figure is not typed or not known. */
export function costPerCase({ months, agentMonths, cases }: CostBasis, { totalMonth, agentMonth }: CostFigures): number | null {
  if (cases === null || cases === 0) return null;
  if (totalMonth !== null) return (totalMonth * months) / cases;
  return agentMonth === null || agentMonths === null ? null : (agentMonth * agentMonths) / cases;
}

/** What the exits cost: their number × the cost of replacing somebody; null where a figure is not typed or not known. */
export function costOfExits({ exits }: CostBasis, { replacement }: CostFigures): Money | null {
  return exits === null || replacement === null ? null : { amount: exits.count * replacement, low: exits.low * replacement, high: exits.high * replacement };
}
