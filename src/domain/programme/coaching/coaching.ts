import { windowOf } from "../../measure/timeline";
import type { ProgrammeMaterial } from "../programmeMaterial";
import { findAgents } from "./agents";
import { findOpportunities, type Opportunities } from "./opportunities";
import { findSkillProgress, type SkillProgress } from "./skillProgress";
import { findWorkload, loadOf, type Workload } from "./workload";

/** All that is told of coaching where nobody asked for its sheet: how many there are of what, no names. */
export interface CoachingCounts {
  /** Agents who were compared, and comparisons in which chance was controlled for. */
  readonly agents: number;
  readonly tested: number;
  readonly strengths: number;
  readonly growth: number;
  readonly bothSides: number;
  /** Open cases, those that name nobody and those that a machine has alone. */
  readonly open: number;
  readonly unassigned: number;
  readonly machines: number;
  /** Agents with more or less open work than chance explains, and those who left with open work. */
  readonly above: number;
  readonly below: number;
  readonly leavers: number;
}

/** Help for the leader: a conversation aid, not for automated decisions about a person. */
export interface Coaching {
  /** null without agents in the cases. */
  readonly counts: CoachingCounts | null;
  /** What names agents; null unless it was asked for, and where there are none. */
  readonly named: { readonly opportunities: Opportunities | null; readonly workload: Workload | null } | null;
  /** Whether what names agents was asked for. */
  readonly isAsked: boolean;
  readonly skills: SkillProgress | null;
}

/** Finds what helps leaders; null where no table tells anything. */
export function findCoaching({ tables, sources, figure, asOf, before, namesAgents }: Pick<ProgrammeMaterial, "tables" | "sources" | "figure" | "asOf" | "before" | "namesAgents">): Coaching | null {
  const skills = findSkillProgress(tables, asOf, sources.seed, before.skills);
  const { cases } = tables;
  const agents = cases && findAgents(cases, tables, sources, asOf);
  if (agents === undefined || agents.all.length === 0 || cases === undefined) return skills && { counts: null, named: null, isAsked: namesAgents, skills };
  const opportunities = findOpportunities(cases, agents, figure, sources);
  const { monthCount } = sources.timeline;
  const window = opportunities === null ? { first: 0, last: monthCount - 1 } : windowOf(sources.timeline, { start: opportunities.from.start, end: opportunities.to.end }, null);
  const workload = findWorkload(cases, tables, agents, figure, window, sources);
  return { counts: countCoaching(opportunities, workload), named: namesAgents ? { opportunities, workload } : null, isAsked: namesAgents, skills };
}

function countCoaching(opportunities: Opportunities | null, workload: Workload | null): CoachingCounts {
  const found = opportunities?.found ?? [];
  const lines = workload?.lines ?? [];
  const count = (wanted: (typeof found)[number]["kind"]): number => found.filter(({ kind }) => kind === wanted).length;
  const loads = lines.map(loadOf);
  return {
    agents: opportunities?.agents ?? 0, tested: opportunities?.tested ?? 0, strengths: count("strength"), growth: count("growth"), bothSides: count("both-sides"),
    open: workload?.open ?? 0, unassigned: workload?.unassigned ?? 0, machines: workload?.machines ?? 0,
    above: loads.filter((load) => load === "above").length, below: loads.filter((load) => load === "below").length, leavers: lines.filter(({ left }) => left !== null).length,
  };
}
