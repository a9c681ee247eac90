import { monthCount, monthStart, programmeStart, reorganisation, sampleEnd, toMinute } from "./calendar";
import { agentsAt, teamNameAt, teams, type Person, type Team } from "./organisation";
import { Random } from "./random";
import { date, type SampleCell, type SheetTable } from "./sheetTable";

/** Calls `add` for each team and month of the sample. */
function everyTeamMonth(people: readonly Person[], add: (team: Team, month: number, agents: readonly Person[]) => void): void {
  for (let month = 0; month < monthCount; month++) {
    for (const team of teams) {
      const agents = agentsAt(people, team.name, monthStart(month) + 14);
      if (agents.length > 0) add(team, month, agents);
    }
  }
}

/** What every team took over from the programme since spring 2026: 0 before it, 1 four months later. */
function spread(month: number): number {
  return Math.min(1, Math.max(0, (month - 29) / 4));
}

/** How far the programme has come in a month: 0 before it, 1 half a year after its start, and 0 in every other team. */
function programmeProgress(team: string, month: number): number {
  return team === "Technical" ? Math.min(1, Math.max(0, (monthStart(month) - programmeStart) / 150)) : 0;
}

function dayIn(month: number, random: Random): number {
  return monthStart(month) + random.below(monthStart(month + 1) - monthStart(month));
}

export function makeDecisions(people: readonly Person[], seed: number): SheetTable {
  const random = new Random(seed);
  const rows: SampleCell[][] = [];
  everyTeamMonth(people, (team, month, agents) => {
    const progress = programmeProgress(team.name, month);
    for (let i = random.count(agents.length * 0.85); i > 0; i--) {
      const identified = toMinute(dayIn(month, random) + (8 + random.next() * 9) / 24);
      const resolved = toMinute(identified + random.duration(2.9 - Math.max(1.7 * progress, 1.3 * spread(month)), 0.8));
      const level = random.chance(0.35 + 0.4 * progress) ? "team" : random.pick(["manager", "director"]);
      rows.push([
        null, date(identified), date(resolved < sampleEnd ? resolved : null), random.pick(["refund", "policy", "tooling", "staffing"]), level,
        random.pick(["alone", "consulted", "group"]), random.pick(agents).name, teamNameAt(team.name, identified),
      ]);
    }
  });
  rows.forEach((row, index) => (row[0] = `D${String(index + 1).padStart(4, "0")}`));
  return {
    name: "Decisions", sheet: "Decisions", note: "Decisions that affect customers, from the decision log",
    headers: ["Decision ID", "Identified", "Resolved", "Class", "Level", "How", "Owner", "Team"], rows,
  };
}

export function makeContributions(people: readonly Person[], seed: number): SheetTable {
  const random = new Random(seed);
  const rows: SampleCell[][] = [];
  everyTeamMonth(people, (team, month, agents) => {
    const eagerness = 0.62 + 0.006 * month + 0.6 * programmeProgress(team.name, month) + 0.3 * spread(month);
    for (const agent of agents) {
      for (let i = random.count(eagerness); i > 0; i--) {
        const day = dayIn(month, random);
        const kind = random.pick(["create", "improve", "improve", "link", "link", "view"]);
        rows.push([agent.name, date(day), kind, `KB-${100 + random.below(320)}`, null, teamNameAt(team.name, day)]);
      }
    }
  });
  return {
    name: "Contributions", sheet: "Contributions", note: "What agents did for the knowledge base",
    headers: ["Agent", "Contributed on", "Kind", "Article", "Case ID", "Team"], rows,
  };
}

export function makeSuggestions(people: readonly Person[], seed: number): SheetTable {
  const random = new Random(seed);
  const rows: SampleCell[][] = [];
  everyTeamMonth(people, (team, month, agents) => {
    for (let i = random.count(agents.length * (0.26 + 0.2 * spread(month))); i > 0; i--) rows.push(makeSuggestion(team.name, month, agents, random));
  });
  rows.forEach((row, index) => {
    row[0] = `S${String(index + 1).padStart(4, "0")}`;
    if (index > 20 && random.chance(0.05)) row[6] = `S${String(index - random.below(20)).padStart(4, "0")}`;
  });
  return {
    name: "Suggestions", sheet: "Suggestions", note: "Suggestions by agents and what became of them",
    headers: ["Suggestion ID", "Agent", "Submitted", "Status", "Decided", "Implemented", "Duplicate of", "Team"], rows,
  };
}

function makeSuggestion(team: string, month: number, agents: readonly Person[], random: Random): SampleCell[] {
  const submitted = dayIn(month, random);
  const decided = submitted + 5 + random.below(35);
  const implemented = decided + 10 + random.below(60);
  const accepted = random.chance(0.4 + 0.3 * programmeProgress(team, month));
  const status = decided >= sampleEnd ? "submitted" : !accepted ? "declined" : implemented >= sampleEnd ? "accepted" : "implemented";
  return [
    null, random.pick(agents).name, date(submitted), status, date(status === "submitted" ? null : decided),
    date(status === "implemented" ? implemented : null), null, teamNameAt(team, submitted),
  ];
}

export function makeInteractions(people: readonly Person[], seed: number): SheetTable {
  const random = new Random(seed);
  const rows: SampleCell[][] = [];
  let thread = 0;
  everyTeamMonth(people, (team, month, agents) => {
    for (let i = random.count(agents.length * (2.4 + 1.7 * spread(month))) + 1; i > 0; i--) {
      const occurred = toMinute(dayIn(month, random) + (8 + random.next() * 9) / 24);
      if (!random.chance(0.2)) thread++;
      const productive = random.chance(0.66 + 0.2 * programmeProgress(team.name, month));
      rows.push([
        date(occurred), random.pick(agents).name, teamNameAt(team.name, occurred), random.pick(["Product", "Engineering", "Sales", "Finance", "Logistics"]),
        productive ? random.pick(["resolved", "agreed"]) : random.pick(["no answer", "redirected"]), `T${thread}`,
      ]);
    }
  });
  return {
    name: "Interactions", sheet: "Interactions", note: "Contacts with other departments and how they ended",
    headers: ["Occurred", "Agent", "Team", "Department", "Outcome", "Thread"], rows,
  };
}

export function makeQuestions(people: readonly Person[], seed: number): SheetTable {
  const random = new Random(seed);
  const leaderOf = new Map(people.filter(({ role }) => role === "Team Lead").map(({ team, name }) => [team, name]));
  const rows: SampleCell[][] = [];
  everyTeamMonth(people, (team, month, agents) => {
    // Returns wrote no questions down in the winter of 2024/25.
    if (team.name === "Returns" && month >= 13 && month <= 15) return;
    const minutes = team.name === "Technical" ? 31 - 19 * programmeProgress(team.name, month) : 19 - 7.5 * spread(month);
    for (let i = random.count(agents.length * 3.1); i > 0; i--) {
      const asked = toMinute(dayIn(month, random) + (8 + random.next() * 9) / 24);
      const answered = toMinute(asked + random.duration(minutes, 0.7) / 1440);
      const isAnswered = random.chance(0.97) && answered < sampleEnd;
      rows.push([
        date(asked), date(isAnswered ? answered : null), random.pick(agents).name, leaderOf.get(team.name) ?? null,
        random.pick(["chat", "desk", "phone"]), teamNameAt(team.name, asked),
      ]);
    }
  });
  return {
    name: "Questions", sheet: "Questions", note: "Questions that agents asked their leaders, and when they were answered",
    headers: ["Asked", "Answered", "Agent", "Leader", "Channel", "Team"], rows,
  };
}

export function makeEffortAnswers(people: readonly Person[], seed: number): SheetTable {
  const random = new Random(seed);
  const rows: SampleCell[][] = [];
  everyTeamMonth(people, (team, month, agents) => {
    const ease = team.name === "Billing" && month >= 33 ? 3.4 : 4.85 + 0.5 * programmeProgress(team.name, month);
    for (let i = random.count(agents.length * 3); i > 0; i--) {
      const score = Math.min(7, Math.max(1, Math.round(ease + random.normal() * 1.15)));
      const day = dayIn(month, random);
      rows.push([date(day), random.chance(0.002) ? 9 : score, `C${String(random.below(9000)).padStart(4, "0")}`, random.pick(agents).name, teamNameAt(team.name, day), 4]);
    }
  });
  return {
    name: "EffortAnswers", sheet: "Effort Answers", note: "Answers to “The company made it easy to solve my issue” (1–7); Invitations: how many were sent for each answer",
    headers: ["Answered on", "Score", "Customer", "Agent", "Team", "Invitations"], rows,
  };
}

export function makeAccounts(seed: number): SheetTable {
  const random = new Random(seed);
  const rows: SampleCell[][] = [];
  for (let account = 0; account < 320; account++) addAccount(`A${String(account + 1).padStart(3, "0")}`, random, rows);
  return {
    name: "Accounts", sheet: "Accounts", note: "Revenue per account and month, with the last contact with support before it",
    headers: ["Account", "Period", "Opening revenue", "Expansion", "Contraction", "Churned revenue", "Last support touch"], rows,
  };
}

function addAccount(account: string, random: Random, rows: SampleCell[][]): void {
  let revenue = Math.round(random.duration(2400, 0.8));
  const served = random.chance(0.7);
  let touch: number | null = null;
  for (let month = 0; month < monthCount && revenue > 0; month++) {
    const start = monthStart(month);
    if (served && random.chance(0.55)) touch = start - 1 - random.below(28);
    const lifted = served && start >= reorganisation ? 0.015 : 0;
    const churns = random.chance(served ? 0.005 : 0.011);
    const expansion = !churns && random.chance(0.09 + lifted) ? Math.round(revenue * (0.04 + random.next() * 0.12)) : 0;
    const contraction = !churns && random.chance(0.05) ? Math.round(revenue * (0.03 + random.next() * 0.1)) : 0;
    rows.push([account, date(start), revenue, expansion, contraction, churns ? revenue : 0, date(touch)]);
    revenue = churns ? 0 : revenue + expansion - contraction;
  }
}
