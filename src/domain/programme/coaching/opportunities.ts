import type { Figure, FigureFinder } from "../../insights/figure";
import type { Sources } from "../../measure/sources";
import { windowOf, type MonthWindow } from "../../measure/timeline";
import { bootstrapMean } from "../../scorecard/interval/bootstrap";
import { wilson } from "../../scorecard/interval/wilson";
import type { Period } from "../../scorecard/period";
import { addMonths, periodOf } from "../../scorecard/periods";
import type { Unit } from "../../scorecard/result";
import type { Table } from "../../table/table";
import type { Agents } from "./agents";
import { coachedMeasures, qualityBeside, type CoachedMeasureId } from "./coachedMeasures";
import { measuredRows, type MeasuredRows } from "./measuredRows";
import { compareWithPeers, leastRows, type PeerComparison } from "./peers";
import { adjustedChances } from "./statistics/falseDiscoveries";

/** Months up to the last whole one in which work is compared: so many that most agents have enough of it, else the most of them. */
const comparedMonths = [3, 6, 12] as const;
/** Share of what is told that may be chance alone. */
const falseShare = 0.05;
/** Agents of a team who are set aside, at most. */
const mostAside = 3;
/** Rows of a topic below which it is not named. */
const leastTopicRows = 5;

/** What a difference is: something to learn from, something to talk about, or neither without a look at quality. */
export type OpportunityKind = "strength" | "growth" | "both-sides";

/** A measured average beside what peers would have at the same mix; percents are fractions. */
export interface Compared {
  readonly id: CoachedMeasureId;
  /** In English. */
  readonly title: string;
  readonly unit: Unit;
  readonly n: number;
  readonly value: number;
  readonly expected: number;
}

/** A measure in which an agent differs from peers by more than noise, at equal mix. */
export interface Opportunity extends Compared {
  /** Stable: of the agent and the measure. */
  readonly key: string;
  readonly agent: string;
  readonly team: string | null;
  readonly kind: OpportunityKind;
  /** 95 % interval of the agent's own value; null where there is none. */
  readonly low: number | null;
  readonly high: number | null;
  /** The value less what is expected, and its 95 % interval. */
  readonly difference: number;
  readonly differenceLow: number | null;
  readonly differenceHigh: number | null;
  readonly peers: number;
  readonly peersAreTeam: boolean;
  /** The topic that makes most of the difference; null where none has enough rows. */
  readonly topic: { readonly name: string; readonly n: number; readonly value: number; readonly expected: number } | null;
  /** A measure of quality, where this one says nothing without. */
  readonly beside: Compared | null;
}

/** What came of comparing all agents in all measures. */
export interface Opportunities {
  /** First and last month. */
  readonly from: Period;
  readonly to: Period;
  /** Comparisons of an agent in a measure, among all of which chance was controlled for; and agents among them. */
  readonly tested: number;
  readonly agents: number;
  /** By team and agent, alphabetical; of each in the order of the measures. */
  readonly found: readonly Opportunity[];
}

interface Asked {
  readonly figure: Figure;
  readonly measure: (typeof coachedMeasures)[number];
  readonly measured: MeasuredRows;
  /** Indices of agents who are nobody's peers. */
  readonly aside: ReadonlySet<number>;
}

interface Tested extends Asked {
  readonly comparison: PeerComparison;
}

/** Compares all agents in every measure that the workbook has; null where it has none of them. */
export function findOpportunities(cases: Table, agents: Agents, figure: FigureFinder, sources: Sources): Opportunities | null {
  const figures = coachedMeasures.flatMap((measure) => {
    const found = figure(measure.id);
    return found === null || found.periods.length === 0 ? [] : [{ measure, figure: found }];
  });
  const [first] = figures;
  const end = first?.figure.periods.at(-1)?.end;
  if (first === undefined || end === undefined) return null;
  const spans = comparedMonths.map((months) => ({ start: addMonths(end, -months), end }));
  const windowIn = (span: (typeof spans)[number]): MonthWindow => windowOf(sources.timeline, span, null);
  const days = spans.find((span) => isEnoughForMost(measuredRows(first.figure, windowIn(span), cases, agents, sources))) ?? spans[spans.length - 1];
  if (days === undefined) return null;
  const window = windowIn(days);
  const asked = figures.flatMap((one): Asked[] => {
    const measured = measuredRows(one.figure, window, cases, agents, sources);
    return measured === null ? [] : [{ ...one, measured, aside: new Set() }];
  });
  const { tested, beyond } = testAll(asked, agents);
  const found = beyond.flatMap((one): Opportunity[] => {
    const beside = one.measure.better === null ? besideOf(one, tested) : null;
    return one.measure.better === null && beside === null ? [] : [tell(one, beside, agents, sources)];
  });
  const order = new Map(agents.all.map(({ key }, index) => [key, index]));
  const agentOf = ({ key }: Opportunity): number => order.get(key.slice(0, key.lastIndexOf("|"))) ?? 0;
  return {
    from: periodOf(days.start, "month"), to: periodOf(end - 1, "month"), tested: tested.length,
    agents: new Set(tested.map(({ comparison }) => comparison.agent)).size,
    found: found.sort((a, b) => agentOf(a) - agentOf(b)),
  };
}

function isEnoughForMost(measured: MeasuredRows | null): boolean {
  const counts = new Map<number, number>();
  for (const agent of measured?.agents ?? []) counts.set(agent, (counts.get(agent) ?? 0) + 1);
  const enough = [...counts.values()].filter((count) => count >= leastRows).length;
  return enough > counts.size / 2;
}

/**
 * Tests everybody in everything. Who differs most of a team is set aside, one after the other, and the rest are compared again: one who
 * differs much would make all others differ from their peers.
 */
function testAll(asked: readonly Asked[], agents: Agents): { readonly tested: readonly Tested[]; readonly beyond: readonly Tested[] } {
  const testIn = (one: Asked): readonly Tested[] => compareWithPeers(one.measured, agents.all, one.aside).map((comparison) => ({ ...one, comparison }));
  let measures = asked;
  let results = asked.map(testIn);
  for (let round = 0; ; round++) {
    const tested = results.flat();
    const chances = adjustedChances(tested.map(({ comparison }) => comparison.chance));
    const beyond = tested.filter((_, index) => (chances[index] as number) <= falseShare);
    const next = measures.map((one) => {
      const far = farthest(beyond.filter(({ measure, comparison }) => measure === one.measure && !one.aside.has(comparison.agent)), agents);
      return far.length === 0 ? one : { ...one, aside: new Set([...one.aside, ...far]) };
    });
    if (round === mostAside || next.every((one, index) => one === measures[index])) return { tested, beyond };
    results = results.map((before, index) => {
      const one = next[index];
      return one === undefined || one === measures[index] ? before : testIn(one);
    });
    measures = next;
  }
}

/** Of each team, the agent whose difference is the least likely. */
function farthest(beyond: readonly Tested[], { all }: Agents): number[] {
  const ofTeam = new Map<number | null, PeerComparison>();
  for (const { comparison } of beyond) {
    const team = all[comparison.agent]?.team ?? null;
    if (comparison.chance < (ofTeam.get(team)?.chance ?? Infinity)) ofTeam.set(team, comparison);
  }
  return [...ofTeam.values()].map(({ agent }) => agent);
}

function comparedOf({ figure, measure, comparison: { n, value, expected } }: Tested): Compared {
  return { id: measure.id, title: figure.title, unit: figure.unit, n, value, expected: expected.value };
}

function besideOf({ comparison: { agent } }: Tested, tested: readonly Tested[]): Compared | null {
  const quality = qualityBeside.flatMap((id) => tested.find(({ measure, comparison }) => measure.id === id && comparison.agent === agent) ?? [])[0];
  return quality === undefined ? null : comparedOf(quality);
}

function tell(one: Tested, beside: Compared | null, agents: Agents, { teams, seed }: Sources): Opportunity {
  const { measure, measured, comparison: { agent, n, value, expected, rows, peers, peersAreTeam } } = one;
  const person = agents.all[agent];
  const interval = measured.isShare ? wilson(Math.round(value * n), n) : bootstrapMean(Float64Array.from(rows, (place) => measured.values[place] as number), seed);
  const difference = value - expected.value;
  // The interval of a difference, made of both their intervals: square and add (G. Y. Zou and A. Donner, 2008).
  const reach = (end: number): number => Math.hypot(end - value, expected.half);
  return {
    ...comparedOf(one), key: `${person?.key ?? ""}|${measure.id}`, agent: person?.name ?? "", team: person?.team == null ? null : teams[person.team] ?? null,
    kind: measure.better === null ? "both-sides" : (difference > 0) === (measure.better === "higher") ? "strength" : "growth",
    low: interval?.low ?? null, high: interval?.high ?? null, difference,
    differenceLow: interval && difference - reach(interval.low), differenceHigh: interval && difference + reach(interval.high),
    peers, peersAreTeam, topic: topicOf(one), beside,
  };
}

/** The topic whose rows add most to the difference. */
function topicOf({ measured: { topics, topicNames, values }, comparison: { rows, value, expected, expectedOf } }: Tested): Opportunity["topic"] {
  const sums = new Map<number, { n: number; sum: number; expected: number }>();
  for (const place of rows) {
    const topic = topics[place] as number;
    const known = sums.get(topic) ?? { n: 0, sum: 0, expected: 0 };
    sums.set(topic, { n: known.n + 1, sum: known.sum + (values[place] as number), expected: known.expected + expectedOf(place) });
  }
  const sign = Math.sign(value - expected.value);
  const added = ({ sum, expected: usual }: { readonly sum: number; readonly expected: number }): number => sign * (sum - usual);
  const [most] = [...sums].filter(([topic, one]) => topic >= 0 && one.n >= leastTopicRows && added(one) > 0).sort(([, a], [, b]) => added(b) - added(a));
  if (most === undefined) return null;
  const [topic, { n, sum, expected: usual }] = most;
  return { name: topicNames[topic] ?? "", n, value: sum / n, expected: usual / n };
}
