import { monthStart } from "../calendar";
import { agentsAt, teams, type Person } from "../organisation";
import { Random } from "../random";
import { date, type SampleCell, type SheetTable } from "../sheetTable";
import { answerAround } from "./scale";

/** Statements of the instrument about the organisation, by letter and number; M1 to M5 are about a leader. */
const aboutAll = ["B", "P", "E", "A", "G"].flatMap((letter) => [1, 2, 3, 4, 5].map((number) => `${letter}${number}`)).concat("S1", "R1");
const aboutLeader = ["M1", "M2", "M3", "M4", "M5"];
/** Months of the two rounds: before the programme, and after it. */
const rounds = [26, 34];

/** Two rounds of the leadership audit, without the names of who answered. */
export function makeBehaviourRatings(people: readonly Person[], seed: number): SheetTable {
  const random = new Random(seed);
  const rows = rounds.flatMap((month) => teams.flatMap(({ name: team }): SampleCell[][] => {
    const leader = people.find((person) => person.team === team && person.role === "Team Lead")?.name ?? null;
    const mean = 3.1 + (team === "Technical" && month === 34 ? 0.9 : 0) - (team === "Billing" && month === 34 ? 0.4 : 0);
    return agentsAt(people, team, monthStart(month)).filter(() => random.chance(0.7)).flatMap(() => {
      const on = date(monthStart(month) + random.below(10));
      return [
        ...aboutAll.map((code) => [on, code, answerAround(code.startsWith("G") ? mean - 0.4 : mean, random), team, null, "agents"]),
        ...aboutLeader.map((code) => [on, code, answerAround(mean + 0.3, random), team, leader, "agents"]),
      ];
    });
  }));
  return {
    name: "BehaviourRatings", sheet: "Behaviour Ratings", note: "Answers to the leadership audit, one row per answer, without names",
    headers: ["Rated on", "Statement", "Rating", "Team", "Leader", "Rater group"], rows,
  };
}

const skills = [
  "Coaching and listening", "Deciding under ambiguity", "Data-informed thinking", "Change management", "Empowering agents", "Translating support into business terms", "Self-management",
];

/** Reviews of the team leads by themselves, their manager, their peers and their team. */
export function makeReviews(people: readonly Person[], seed: number): SheetTable {
  const random = new Random(seed);
  const groups = [["self", 1], ["manager", 1], ["peer", 4], ["report", 6]] as const;
  const rows = [28, 34].flatMap((month) => people.filter(({ role, team }) => role === "Team Lead" && team !== "Escalations").flatMap(({ name, team }) =>
    skills.flatMap((skill) => groups.flatMap(([group, count]) => Array.from({ length: count }, (): SampleCell[] => {
      const mean = (group === "self" ? 3.9 : 3.3) + (team === "Technical" && month === 34 ? 0.7 : 0);
      return [name, skill, group, answerAround(mean, random), date(monthStart(month) + random.below(12))];
    })))));
  return { name: "Reviews", sheet: "Reviews", note: "360-degree reviews of leaders, one row per rating, without the rater's name", headers: ["Subject", "Competency", "Rater group", "Rating", "Rated on"], rows };
}

/** How other departments are to work with. */
export function makeDepartmentRatings(seed: number): SheetTable {
  const random = new Random(seed);
  const rows = rounds.flatMap((month) => [["Product", 3.8], ["Engineering", 3.2], ["Sales", 2.6], ["Finance", 3.4]].flatMap(([department, mean]) =>
    Array.from({ length: 9 }, (): SampleCell[] => [String(department), answerAround(Number(mean), random), date(monthStart(month) + random.below(10))])));
  return { name: "DepartmentRatings", sheet: "Department Ratings", note: "How agents find working with other departments, one row per rating", headers: ["Department", "Rating", "Rated on"], rows };
}

/** Which decisions are made at which level, and where they should be. */
export function makeDecisionMap(): SheetTable {
  const rows: SampleCell[][] = [
    ["Refund up to 100", "Manager", "Agent", "Alone", "Daily"], ["Refund above 100", "Executive", "Team lead", "Alone", "Weekly"],
    ["Goodwill credit", "Manager", "Agent", "Alone", "Daily"], ["Shift swap", "Team lead", "Agent", "Consulted", "Weekly"],
    ["Escalate an outage", "Team lead", "Agent", "Alone", "Weekly"], ["Close an account", "Team lead", "Team lead", "Consulted", "Monthly"],
    ["New tool", "Executive", "Manager", "Group", "Yearly"], ["Opening hours", "Executive", "Executive", "Group", "Yearly"],
  ];
  return { name: "DecisionMap", sheet: "Decision Map", note: "Decisions that affect customers, one row per kind of decision", headers: ["Decision", "Level made", "Level wanted", "How", "How often"], rows };
}
