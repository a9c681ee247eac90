import { monthStart, programmeStart, reorganisation, sampleEnd } from "./calendar";
import { Random } from "./random";

export interface Team {
  readonly name: string;
  readonly agents: number;
  readonly topics: readonly string[];
  /** Cases an agent closes in a month. */
  readonly casesPerAgent: number;
}

/** Six teams, each with a part in the story that the README of this folder tells. */
export const teams: readonly Team[] = [
  { name: "Billing", agents: 18, topics: ["Invoice", "Refund", "Payment failed", "Plan change"], casesPerAgent: 8.4 },
  { name: "Onboarding", agents: 12, topics: ["Setup", "Import", "Training", "Access"], casesPerAgent: 7.6 },
  { name: "Technical", agents: 16, topics: ["Outage", "Sync error", "API", "Performance"], casesPerAgent: 7.9 },
  { name: "Returns", agents: 12, topics: ["Return label", "Damaged", "Exchange"], casesPerAgent: 7.7 },
  { name: "Digital", agents: 11, topics: ["Login", "App", "Notification"], casesPerAgent: 9.1 },
  { name: "Escalations", agents: 4, topics: ["Complaint", "Legal", "Press"], casesPerAgent: 5.2 },
];

/** The digital team bore another name before the reorganisation. */
export const formerName = { team: "Digital", name: "Chat" };

export function teamNameAt(team: string, serial: number): string {
  return team === formerName.team && serial < reorganisation ? formerName.name : team;
}

export interface Person {
  readonly name: string;
  readonly team: string;
  readonly hired: number;
  readonly left: number | null;
  readonly exitKind: string | null;
  readonly exitReason: string | null;
  readonly role: string;
  readonly level: string;
  readonly fte: number;
}

const firstNames = [
  "Ada", "Amara", "Anton", "Aylin", "Bruno", "Carla", "Chen", "Dalia", "Deniz", "Elena", "Emre", "Farah", "Fiona", "Goran", "Hana", "Ines", "Ivan", "Jana",
  "Jonas", "Kemal", "Lara", "Liam", "Lucia", "Malik", "Mara", "Mei", "Milan", "Nadia", "Nils", "Noor", "Olga", "Omar", "Paula", "Petra", "Quentin", "Rania",
  "Rosa", "Samir", "Selma", "Sofia", "Tarek", "Tessa", "Uma", "Victor", "Wanda", "Yara", "Yusuf", "Zoe",
];
const lastNames = [
  "Adler", "Bauer", "Castro", "Diallo", "Engel", "Fischer", "Garcia", "Haddad", "Ito", "Jansen", "Kaya", "Lopez", "Mbeki", "Nowak", "Okafor", "Peters",
  "Quinn", "Rossi", "Sato", "Tanaka", "Usman", "Vogel", "Weber", "Xu", "Yilmaz", "Zeller",
];

/** Yearly share of agents who leave of their own will; in the team with the programme it falls once the programme has begun. */
function yearlyExits(team: string, serial: number): number {
  if (team === "Technical") return serial >= programmeStart + 60 ? 0.08 : 0.34;
  if (team === "Billing") return serial >= monthStart(30) ? 0.4 : 0.2;
  return 0.18;
}

/** Everyone who worked in support at some time in the 36 months. Whoever leaves is replaced a few weeks later. */
export function makePeople(seed: number): Person[] {
  const random = new Random(seed);
  const names = shuffledNames(random);
  const people: Person[] = [];
  for (const team of teams) {
    people.push(leaderOf(team.name, names, random));
    for (let seat = 0; seat < team.agents; seat++) fillSeat(team.name, names, random, people);
  }
  return people;
}

function leaderOf(team: string, names: string[], random: Random): Person {
  return {
    name: nextName(names), team, hired: monthStart(0) - 400 - random.below(1500), left: null, exitKind: null, exitReason: null,
    role: "Team Lead", level: "Lead", fte: 1,
  };
}

function fillSeat(team: string, names: string[], random: Random, people: Person[]): void {
  let hired = monthStart(0) - 30 - random.below(1400);
  while (hired < sampleEnd) {
    const left = departure(team, Math.max(hired, monthStart(0)), random);
    const voluntary = random.chance(0.82);
    people.push({
      name: nextName(names), team, hired, left,
      exitKind: left === null ? null : voluntary ? "voluntary" : "involuntary",
      exitReason: left === null ? null : voluntary ? random.pick(["career", "pay", "workload", "relocation"]) : "performance",
      role: "Agent", level: random.chance(0.3) ? "Senior" : "Regular", fte: random.chance(0.15) ? 0.5 : 1,
    });
    if (left === null) return;
    hired = left + 10 + random.below(30);
  }
}

/** The day on which someone leaves, month by month; null for whoever stays. */
function departure(team: string, from: number, random: Random): number | null {
  for (let day = Math.ceil(from) + 20; day < sampleEnd - 2; day += 30) {
    if (random.chance(yearlyExits(team, day) / 12 / 0.82)) return Math.min(day + random.below(28), sampleEnd - 2);
  }
  return null;
}

function shuffledNames(random: Random): string[] {
  const names = firstNames.flatMap((first) => lastNames.map((last) => `${first} ${last}`));
  for (let i = names.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const a = names[i] ?? "";
    names[i] = names[j] ?? "";
    names[j] = a;
  }
  return names;
}

function nextName(names: string[]): string {
  const name = names.pop();
  if (name === undefined) throw new Error("more people than names");
  return name;
}

/** Agents of a team who work on a day. */
export function agentsAt(people: readonly Person[], team: string, serial: number): Person[] {
  return people.filter((person) =>
    person.team === team && person.role === "Agent" && person.hired <= serial && (person.left === null || person.left > serial));
}
