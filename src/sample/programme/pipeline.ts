import { monthStart } from "../calendar";
import { agentsAt, teams, type Person } from "../organisation";
import { Random } from "../random";
import { date, type SampleCell, type SheetTable } from "../sheetTable";
import { answerAround } from "./scale";

const signals = ["Problem solving", "Knowledge sharing", "Customer advocacy", "Process improvement", "Conflict resolution"];
/** The last month of the sample. */
const lastMonth = 35;

/** Two agents of every team with more than a handful: those whose potential is spoken of. */
function candidates(people: readonly Person[]): Person[] {
  return teams.filter(({ agents }) => agents > 5).flatMap(({ name }) => agentsAt(people, name, monthStart(lastMonth)).slice(0, 2));
}

function leadOf(people: readonly Person[], team: string): string {
  return people.find((person) => person.team === team && person.role === "Team Lead")?.name ?? "";
}

/** What leads see in agents; three rate each of them. */
export function makePotentialRatings(people: readonly Person[], seed: number): SheetTable {
  const random = new Random(seed);
  const leads = teams.map(({ name }) => leadOf(people, name));
  const rows = candidates(people).flatMap(({ name }, index) => signals.flatMap((signal) => [0, 1, 2].map((rater): SampleCell[] =>
    [name, signal, answerAround(3 + (index % 3) * 0.5, random), date(monthStart(34) + random.below(20)), leads[(index + rater) % leads.length] ?? null])));
  return { name: "PotentialRatings", sheet: "Potential Ratings", note: "What is seen in agents, one row per rating of one signal", headers: ["Person", "Signal", "Rating", "Rated on", "Rater"], rows };
}

const kinds = ["Micro-leadership", "Project lead", "Cross-functional exposure", "Executive shadowing", "External development"];

/** Assignments that let agents grow. */
export function makeDevelopmentAssignments(people: readonly Person[]): SheetTable {
  const rows = candidates(people).slice(0, 8).map(({ name, team }, index): SampleCell[] => [
    name, kinds[index % kinds.length] ?? null, 1 + (index % 2), leadOf(people, team), date(monthStart(29 + index % 4)), date(monthStart(33 + index % 5)),
    index % 3 === 0 ? "Leads the stand-ups now" : null,
  ]);
  return { name: "DevelopmentAssignments", sheet: "Development", note: "Assignments that let people grow, one row each", headers: ["Person", "Kind", "Days a week", "Sponsor", "Started", "Due", "Outcome"], rows };
}

/** Pairs of mentors and mentees, never along a reporting line. */
export function makeMentorships(people: readonly Person[]): SheetTable {
  const [first, second, third, fourth] = candidates(people).filter((_, index) => index % 2 === 0);
  const pair = (mentee: Person | undefined, team: string, rest: readonly SampleCell[]): SampleCell[] => [leadOf(people, team), mentee?.name ?? null, ...rest];
  const rows = [
    pair(first, "Technical", ["Lead a working group", "Meet every two weeks, talk openly, keep it between us", date(monthStart(28)), null, 9, 2, 4, 3, 4, true]),
    pair(second, "Billing", ["Coach two colleagues", "An hour a month", date(monthStart(29)), null, 5, 2, 3, 3, 3, false]),
    pair(third, "Onboarding", ["Speak up before executives", null, date(monthStart(31)), null, 3, 3, 3, 4, 4, false]),
    pair(fourth, "Digital", ["Run a project", "Meet every three weeks", date(monthStart(26)), date(monthStart(34)), 11, 2, 4, 3, 4, true]),
  ];
  return {
    name: "Mentorships", sheet: "Mentorships", note: "Pairs of mentors and mentees, one row each",
    headers: ["Mentor", "Mentee", "Goal", "Expectations", "Started", "Ended", "Sessions", "Mentee before", "Mentee now", "Mentor before", "Mentor now", "Mentor recognised"], rows,
  };
}

/** Who could follow in key roles. */
export function makeSuccession(people: readonly Person[]): SheetTable {
  const [first, second, third] = candidates(people);
  const rows: SampleCell[][] = [
    ["Head of Support", null, leadOf(people, "Technical"), "Now"], ["Head of Support", null, leadOf(people, "Onboarding"), "Later, in 1 year"],
    ["Billing Team Lead", leadOf(people, "Billing"), first?.name ?? null, "Later, in 1 year"], ["Technical Team Lead", leadOf(people, "Technical"), third?.name ?? null, "Now"],
    ["Onboarding Team Lead", leadOf(people, "Onboarding"), second?.name ?? null, "Later, in 2 years"], ["Returns Team Lead", leadOf(people, "Returns"), null, null],
  ];
  return { name: "Succession", sheet: "Succession", note: "Key roles and who could follow, one row per role and successor", headers: ["Role", "Holder", "Successor", "Readiness"], rows };
}

/** Where machines work beside people. */
export function makeAiUses(people: readonly Person[]): SheetTable {
  const owner = (team: string): string => leadOf(people, team);
  const rows: SampleCell[][] = [
    ["Removes repetitive work", owner("Digital"), "Running", "Amplified", "First-contact resolution"],
    ["Scales knowledge", owner("Technical"), "Running", "Amplified", "Knowledge contribution"],
    ["Conversation intelligence", null, "Pilot", "Amplified", "Customers who found it easy"],
    ["Predictive staffing", owner("Billing"), "Running", "Replaced", null],
    ["Workload balancing", owner("Returns"), "Idea", "Amplified", null],
  ];
  return { name: "AIUses", sheet: "AI Uses", note: "Where AI works beside people, one row per use", headers: ["Use", "Owner", "Status", "Effect", "Guard"], rows };
}
