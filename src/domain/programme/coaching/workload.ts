import type { FigureFinder } from "../../insights/figure";
import { numbersOf, textOf } from "../../measure/columns";
import type { Sources } from "../../measure/sources";
import { monthsEmployed } from "../../measure/stays";
import type { MonthWindow } from "../../measure/timeline";
import type { Table, Tables } from "../../table/table";
import { numberIn } from "../rowReaders";
import type { Agent, Agents } from "./agents";
import { usualCounts } from "./statistics/usualCounts";

/** How much open work somebody has. */
export interface WorkloadLine {
  /** As names are compared. */
  readonly key: string;
  readonly agent: string;
  readonly team: string | null;
  readonly open: number;
  /** The person's share of what is open in the team, and the counts that chance still explains around it; null without a team of two. */
  readonly share: { readonly open: number; readonly low: number; readonly high: number } | null;
  /** Days since the oldest open case came; null where none is open. */
  readonly oldestDays: number | null;
  /** Cases closed a month of employment, in the months compared; null where there is none. */
  readonly closedAMonth: number | null;
  /** Serial day of leaving. */
  readonly left: number | null;
}

/** Open work at the end of the data. */
export interface Workload {
  readonly open: number;
  /** Open cases that name nobody, and those that a machine has alone. */
  readonly unassigned: number;
  readonly machines: number;
  /** By team and agent, alphabetical: those who work here, and those who left with work open. */
  readonly lines: readonly WorkloadLine[];
}

/** Whether somebody has more open work than chance explains, less, or neither. */
export function loadOf({ open, share }: Pick<WorkloadLine, "open" | "share">): "above" | "below" | "usual" {
  return share === null ? "usual" : open > share.high ? "above" : open < share.low ? "below" : "usual";
}

/** Counts the open work of every agent; null where the workbook cannot tell what is open. @param window months in which closed cases are counted. */
export function findWorkload(cases: Table, { people }: Pick<Tables, "people">, agents: Agents, figure: FigureFinder, window: MonthWindow, sources: Sources): Workload | null {
  const backlog = figure("backlog");
  const opened = numbersOf(cases, "opened");
  if (backlog === null || backlog.measure.kind !== "open" || opened === null) return null;
  const { horizon, monthCount } = sources.timeline;
  const agentColumn = textOf(cases, "agent");
  const open = new Int32Array(agents.all.length);
  const oldest = new Float64Array(agents.all.length).fill(Infinity);
  let [all, unassigned, machines] = [0, 0, 0];
  for (const { row } of backlog.compiled.rows(null, { first: monthCount - 1, last: monthCount - 1 })) {
    all++;
    const agent = agents.ofCase[row] as number;
    if (agents.isMachines[row] === 1) machines++;
    else if ((agentColumn?.codes[row] ?? -1) < 0) unassigned++;
    if (agent < 0) continue;
    open[agent] = (open[agent] as number) + 1;
    oldest[agent] = Math.min(oldest[agent] as number, opened[row] as number);
  }
  const closed = closedByAgent(agents, sources.months("cases", [backlog.measure.to]), window);
  const weights = workingTimes(people, agents, sources);
  const months = monthsWorked(people, agents, window, sources);
  const isListed = agents.all.map(({ left }, index) => (left === null ? (open[index] as number) + (closed[index] as number) > 0 : (open[index] as number) > 0));
  const inTeam = (team: number | null): number[] => [...agents.all.keys()].filter((index) => isListed[index] && agents.all[index]?.left === null && agents.all[index]?.team === team);
  const shares = new Map<number, WorkloadLine["share"]>();
  for (const team of new Set(agents.all.map((agent) => agent.team))) {
    const members = team === null ? [] : inTeam(team);
    const total = members.reduce((sum, index) => sum + (open[index] as number), 0);
    const time = members.reduce((sum, index) => sum + (weights[index] as number), 0);
    if (members.length < 2 || time === 0) continue;
    for (const index of members) {
      const mean = (total * (weights[index] as number)) / time;
      shares.set(index, { open: mean, ...usualCounts(mean) });
    }
  }
  return {
    open: all, unassigned, machines,
    lines: agents.all.flatMap((agent: Agent, index): WorkloadLine[] => (isListed[index] ? [{
      key: agent.key, agent: agent.name, team: agent.team === null ? null : sources.teams[agent.team] ?? null, left: agent.left,
      open: open[index] as number, share: shares.get(index) ?? null,
      oldestDays: open[index] === 0 ? null : Math.floor(horizon - (oldest[index] as number)),
      closedAMonth: (months[index] as number) > 0 ? (closed[index] as number) / (months[index] as number) : null,
    }] : [])),
  };
}

function closedByAgent({ all, ofCase }: Agents, closedIn: Int32Array, { first, last }: MonthWindow): Int32Array {
  const closed = new Int32Array(all.length);
  closedIn.forEach((month, row) => {
    const agent = ofCase[row] as number;
    if (agent >= 0 && month >= Math.max(0, first) && month <= last) closed[agent] = (closed[agent] as number) + 1;
  });
  return closed;
}

/** Each agent's working time on the day: 1 is full time, also where nothing is said. */
function workingTimes(people: Table | undefined, { all }: Agents, sources: Sources): Float64Array {
  const fte = people && numberIn(people, "fte");
  const latest = new Map<string, { hired: number; fte: number }>();
  for (const { person, row, hired } of people === undefined ? [] : sources.allStays()) {
    if (hired >= (latest.get(person)?.hired ?? -Infinity)) latest.set(person, { hired, fte: fte?.(row) ?? 1 });
  }
  return Float64Array.from(all, ({ key }) => latest.get(key)?.fte ?? 1);
}

/** Months of the window at whose end each agent was employed; all of them where no table of people knows the agent. */
function monthsWorked(people: Table | undefined, { all }: Agents, { first, last }: MonthWindow, sources: Sources): Float64Array {
  const from = Math.max(0, first);
  const months = new Map<string, number>();
  for (const stay of people === undefined ? [] : sources.allStays()) {
    const employed = monthsEmployed(stay, sources.timeline);
    const own = Math.min(last, employed.last) - Math.max(from, employed.first) + 1;
    months.set(stay.person, (months.get(stay.person) ?? 0) + Math.max(0, own));
  }
  return Float64Array.from(all, ({ key }) => months.get(key) ?? last - from + 1);
}
