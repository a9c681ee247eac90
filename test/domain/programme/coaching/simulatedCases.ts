import { exampleTables } from "../../../../src/domain/indicators/exampleTables";
import { indicators } from "../../../../src/domain/indicators";
import { contextFigures } from "../../../../src/domain/indicators/context/contextFigures";
import type { ExampleCell } from "../../../../src/domain/indicators/indicator";
import { figureFinder } from "../../../../src/domain/insights/figure";
import { evaluate } from "../../../../src/domain/measure/evaluate";
import { prepareSources } from "../../../../src/domain/measure/prepareSources";
import { findCoaching, type Coaching } from "../../../../src/domain/programme/coaching/coaching";
import type { Opportunity } from "../../../../src/domain/programme/coaching/opportunities";
import { nothingShown } from "../../../../src/domain/programme/shownProgramme";
import { seededRandom } from "../../../../src/domain/scorecard/interval/seededRandom";
import { formatDay, parseDay, serialDay } from "../../../../src/domain/table/serialDay";
import type { Tables } from "../../../../src/domain/table/table";

export type Rows = readonly (readonly ExampleCell[])[];

/** Columns of the cases below. */
export const caseColumns = ["case-id", "opened", "closed", "team", "agent", "topic", "channel", "transfers", "reopens", "handle-minutes", "csat", "handled-by"] as const;

/** Coaching of some tables as of the end of November 2026. */
export function coachingOf(tables: Tables, more: { readonly namesAgents?: boolean; readonly asOf?: string } = {}): Coaching | null {
  const asOf = parseDay(more.asOf ?? "2026-11-30") ?? Number.NaN;
  const settings = { asOf, today: asOf, granularity: "month" } as const;
  const sources = prepareSources(indicators, tables, settings);
  const evaluation = evaluate(indicators, contextFigures, tables, settings, sources);
  const figure = figureFinder({ evaluation, indicators, context: contextFigures, tables, settings, sources });
  return findCoaching({ tables, sources, figure, asOf, before: nothingShown, namesAgents: more.namesAgents ?? true });
}

/** What was found in some cases. */
export function foundIn(cases: Rows): readonly Opportunity[] {
  return coachingOf(exampleTables({ cases: { columns: [...caseColumns], rows: cases } }))?.named?.opportunities?.found ?? [];
}

/** How often an agent solves a topic at once, and how much of the agent's work it is. */
export interface Simulation {
  readonly seed: number;
  readonly agents: number;
  readonly each: number;
  /** Chance that a case of the topic is passed on, 0–1. */
  readonly transferred: (agent: number, topic: string) => number;
  /** Share of hard topics among an agent's cases, 0–1. */
  readonly hard: (agent: number) => number;
}

/** Cases from September to November of agents in one team, drawn by chance. */
export function simulated({ seed, agents, each, transferred, hard }: Simulation): Rows {
  const random = seededRandom(seed);
  const chance = (): number => random(1_000_000) / 1_000_000;
  return Array.from({ length: agents * each }, (_, index) => {
    const agent = Math.floor(index / each);
    const topic = chance() < hard(agent) ? "refund" : "login";
    const day = formatDay(serialDay(2026, 9, 1 + random(80)));
    // The product of two draws is skewed, as durations are.
    const minutes = 2 + 40 * chance() * chance();
    return [`C${index}`, day, day, "Care", `Agent ${String.fromCharCode(65 + agent)}`, topic, random(2) === 0 ? "mail" : "phone", chance() < transferred(agent, topic) ? 1 : 0, chance() < 0.06 ? 1 : 0, minutes, 1 + random(5), "human"];
  });
}
