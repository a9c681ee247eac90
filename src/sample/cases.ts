import { monthCount, monthStart, programmeStart, sampleEnd, toMinute } from "./calendar";
import { agentsAt, teamNameAt, teams, type Person, type Team } from "./organisation";
import { Random } from "./random";
import { date, type SampleCell, type SheetTable } from "./sheetTable";

interface Recent {
  readonly customer: string;
  readonly topic: string;
  readonly closed: number;
}

/** How a team's month went: mean handle time in minutes, satisfaction (1–5), and the chances of a transfer, a reopen and a repeat. */
interface Conduct {
  readonly handle: number;
  readonly satisfaction: number;
  readonly transfer: number;
  readonly reopen: number;
  readonly repeat: number;
}

const steady: Conduct = { handle: 12, satisfaction: 4.1, transfer: 0.2, reopen: 0.05, repeat: 0.05 };

function conductOf(team: string, month: number): Conduct {
  switch (team) {
    // The handle-time trap: since August 2026 calls are cut short (−12 %) and satisfaction falls with it (−18 %).
    case "Billing":
      return month >= 33 ? { handle: 10.56, satisfaction: 3.36, transfer: 0.22, reopen: 0.08, repeat: 0.1 } : steady;
    // The healthy trade: more time for each customer (+15 %), and satisfaction rises (+24 %).
    case "Onboarding":
      return month >= 30 ? { ...steady, handle: 13.8, satisfaction: 4.46, transfer: 0.07 } : { ...steady, satisfaction: 3.6 };
    // The programme: fewer transfers and repeats, month by month from its start.
    case "Technical": {
      const progress = Math.min(1, Math.max(0, (monthStart(month) - programmeStart + 30) / 180));
      return { handle: 17, satisfaction: 3.7 + 0.6 * progress, transfer: 0.24 - 0.12 * progress, reopen: 0.08 - 0.04 * progress, repeat: 0.09 - 0.05 * progress };
    }
    default:
      return steady;
  }
}

/** Support cases, at least 20,000, month by month and team by team. */
export function makeCases(people: readonly Person[], seed: number): SheetTable {
  const random = new Random(seed);
  const rows: SampleCell[][] = [];
  const recent = new Map<string, Recent[]>();
  for (let month = 0; month < monthCount; month++) {
    for (const team of teams) addMonth(team, month, people, recent, random, rows);
  }
  rows.sort((a, b) => opened(a) - opened(b));
  rows.forEach((row, index) => (row[0] = `K${String(index + 1).padStart(6, "0")}`));
  return {
    name: "Cases", sheet: "Cases", note: "One row per customer case, from the ticket system",
    headers: [
      "Case ID", "Opened", "Closed", "Status", "Customer", "Topic", "Channel", "Agent", "Team", "Transfers", "Reopens", "Contacts", "Handle minutes", "CSAT",
      "Article", "Handled by",
    ],
    rows,
  };
}

function opened(row: readonly SampleCell[]): number {
  const cell = row[1];
  return typeof cell === "object" && cell !== null ? cell.serial : 0;
}

function addMonth(
  team: Team, month: number, people: readonly Person[], recent: Map<string, Recent[]>, random: Random, rows: SampleCell[][],
): void {
  const start = monthStart(month);
  const agents = agentsAt(people, team.name, start + 14);
  if (agents.length === 0) return;
  const conduct = conductOf(team.name, month);
  const growth = 1 + month * 0.004;
  const cases = Math.round(agents.length * team.casesPerAgent * growth * (1 + 0.06 * Math.sin((month / 12) * 2 * Math.PI)));
  const earlier = recent.get(team.name) ?? [];
  const closedNow: Recent[] = [];
  for (let i = 0; i < cases; i++) {
    const row = makeCase(team, month, conduct, random.pick(agents), earlier, closedNow, random);
    rows.push(row);
  }
  recent.set(team.name, closedNow);
}

function makeCase(
  team: Team, month: number, conduct: Conduct, agent: Person, earlier: readonly Recent[], closedNow: Recent[], random: Random,
): SampleCell[] {
  const start = monthStart(month);
  const length = monthStart(month + 1) - start;
  const repeated = random.chance(conduct.repeat) && closedNow.length + earlier.length > 0 ? random.pick([...closedNow, ...earlier.slice(-40)]) : null;
  const openedAt = toMinute(repeated ? Math.min(repeated.closed + 0.2 + random.next() * 6, sampleEnd - 0.01) : start + random.below(length) + workingTime(random));
  const customer = repeated?.customer ?? `C${String(random.below(9000)).padStart(4, "0")}`;
  // Returns has gaps: a third of its topics was never filled in.
  const topic = repeated?.topic ?? (team.name === "Returns" && random.chance(0.35) ? null : random.pick(team.topics));
  const handledBy = random.chance(Math.min(0.25, month * 0.007)) ? (random.chance(0.5) ? "AI" : "AI then human") : "human";
  const closedAt = toMinute(openedAt + random.duration(team.name === "Technical" ? 1.6 : 0.8, 0.9));
  const isClosed = closedAt < sampleEnd;
  if (isClosed && topic !== null) closedNow.push({ customer, topic, closed: closedAt });
  const ease = handledBy === "human" ? 1 : 0.5;
  const transfers = random.chance(conduct.transfer * ease) ? 1 + random.below(2) : 0;
  const reopens = random.chance(conduct.reopen * ease) ? 1 : 0;
  return [
    null, date(openedAt), date(isClosed ? closedAt : null), statusOf(isClosed, random), customer, topic,
    random.pick(["phone", "email", "chat", "chat", "web form"]), handledBy === "AI" ? null : agent.name, teamNameAt(team.name, openedAt),
    transfers, reopens, 1 + transfers + reopens + random.count(0.3),
    Math.round(random.duration(conduct.handle * (handledBy === "AI" ? 0.4 : 1), 0.45) * 10) / 10,
    satisfaction(team.name, month, conduct.satisfaction, random),
    random.chance(0.45 + month * 0.005) ? `KB-${100 + random.below(320)}` : null, handledBy,
  ];
}

function workingTime(random: Random): number {
  return (8 + random.next() * 10) / 24;
}

function statusOf(isClosed: boolean, random: Random): string {
  if (!isClosed) return "open";
  const draw = random.next();
  return draw < 0.012 ? "merged" : draw < 0.02 ? "spam" : draw < 0.03 ? "auto-closed" : "closed";
}

/** About two in five customers answer; Returns did not ask in the summer of 2025. */
function satisfaction(team: string, month: number, mean: number, random: Random): number | null {
  if (!random.chance(0.4) || (team === "Returns" && month >= 19 && month <= 22)) return null;
  return Math.min(5, Math.max(1, Math.round(mean + random.normal() * 0.8)));
}
