import fc from "fast-check";
import { exampleTables } from "../../../../src/domain/indicators/exampleTables";
import { findDevelopment } from "../../../../src/domain/programme/pipeline/development";
import { findMentorships } from "../../../../src/domain/programme/pipeline/mentorship";
import { mentorPlaces, proposePairs, type Pairing } from "../../../../src/domain/programme/pipeline/pairing";
import { findPotential } from "../../../../src/domain/programme/pipeline/potential";
import { isInLine, readRoster, type Roster } from "../../../../src/domain/programme/pipeline/roster";
import { parseDay } from "../../../../src/domain/table/serialDay";

type Person = readonly [name: string, team: string, leader: string | null, role: string];
interface Company {
  readonly people: readonly Person[];
  readonly teams?: readonly (readonly [team: string, leader: string])[];
  readonly assigned?: readonly string[];
  readonly pairs?: readonly (readonly [mentor: string, mentee: string])[];
  /** By the own leader, of problem solving. */
  readonly ratings?: readonly (readonly [person: string, rating: number, rater: string])[];
}

const day = parseDay("2026-11-01") ?? 0;

function propose({ people, teams = [], assigned = [], pairs = [], ratings = [] }: Company): { readonly pairings: Pairing[]; readonly roster: Roster } {
  const tables = exampleTables({
    "people": { columns: ["person", "team", "leader", "role", "hired"], rows: people.map((person) => [...person, "2020-01-01"]) },
    "teams": { columns: ["team", "leader"], rows: teams },
    "development-assignments": { columns: ["person", "kind"], rows: assigned.map((person) => [person, "Project lead"]) },
    "mentorships": { columns: ["mentor", "mentee"], rows: pairs },
    "potential-ratings": { columns: ["person", "signal", "rating", "rater"], rows: ratings.map(([person, rating, rater]) => [person, "Problem solving", rating, rater]) },
  });
  const roster = readRoster(tables, day);
  return {
    roster,
    pairings: proposePairs({
      roster, potential: findPotential(tables["potential-ratings"], roster), development: findDevelopment(tables["development-assignments"]), mentorships: findMentorships(tables.mentorships, roster),
    }),
  };
}

const mentorsOf = (company: Company): (string | null)[] => propose(company).pairings.map(({ mentorKey }) => mentorKey);
const whyOf = (company: Company): (string | null)[] => propose(company).pairings.map(({ unpaired }) => unpaired);
const agent = (name: string, leader: string): Person => [name, `Team ${leader}`, leader, "Agent"];

it("never takes the own leader, nor a leader above, however these are known", () => {
  const people: readonly Person[] = [agent("Ada", "Lou"), ["Lou", "Leads", "Max", "Team Lead"], ["Max", "Heads", null, "Manager"], ["Kim", "Other", null, "Team Lead"]];
  expect(mentorsOf({ people, assigned: ["Ada"] })).toEqual(["kim"]);
  expect(whyOf({ people: people.slice(0, 3), assigned: ["Ada"] })).toEqual(["all-in-line"]);
  // The teams table alone tells who leads.
  expect(whyOf({ people: [["Ada", "Red", null, "Agent"], ["Lou", "Leads", null, "Team Lead"]], teams: [["Red", "Lou"]], assigned: ["Ada"] })).toEqual(["all-in-line"]);
});

it("takes who is strong in what the mentee does not show", () => {
  const people: readonly Person[] = [agent("Ada", "Lou"), ["Lou", "A", "Boss", "Team Lead"], ["Bo", "B", "Boss", "Senior agent"], ["Cy", "C", "Boss", "Senior agent"], ["Boss", "D", null, "Manager"]];
  const ratings = [["Ada", 2, "Lou"], ["Bo", 3, "Boss"], ["Cy", 5, "Boss"]] as const;
  expect(propose({ people, ratings, assigned: ["Ada"] }).pairings.find(({ menteeKey }) => menteeKey === "ada")?.mentorKey).toBe("cy");
});

it("spreads mentees evenly, and counts those that a mentor has", () => {
  const people: readonly Person[] = [agent("Ada", "Boss"), agent("Ben", "Boss"), agent("Cem", "Boss"), ["Kim", "K", null, "Team Lead"], ["Lea", "L", null, "Team Lead"], ["Boss", "B", null, "Manager"]];
  expect(mentorsOf({ people, assigned: ["Ada", "Ben"] }).toSorted()).toEqual(["kim", "lea"]);
  expect(mentorsOf({ people, assigned: ["Ada", "Ben"], pairs: [["Kim", "Cem"]] }).toSorted()).toEqual(["kim", "lea"]);
  expect(mentorsOf({ people, assigned: ["Ada"], pairs: [["Kim", "Cem"]] })).toEqual(["lea"]);
});

it("says why nobody is found", () => {
  const crowd = ["Ada", "Ben", "Cem", "Dua"].map((name) => agent(name, "Boss"));
  const full: Company = { people: [...crowd, ["Boss", "B", null, "Manager"], ["Kim", "K", null, "Team Lead"]], assigned: ["Ada", "Ben", "Cem"] };
  expect(whyOf(full).filter((why) => why !== null)).toEqual(["no-places"]);
  expect(whyOf({ people: [["Ada", "Red", null, "Agent"]], assigned: ["Ada"] })).toEqual(["no-mentors"]);
});

it("asks for nobody who has a mentor, leads, or is gone", () => {
  const people: readonly Person[] = [agent("Ada", "Boss"), ["Kim", "K", null, "Team Lead"], ["Boss", "B", null, "Manager"]];
  expect(mentorsOf({ people, assigned: ["Ada", "Kim", "Gone"], pairs: [["Kim", "Ada"]] })).toEqual([]);
});

it("keeps every pair out of the reporting line and every mentor within the places, and leaves nobody alone without need", () => {
  const companies = fc.record({
    leaders: fc.array(fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }), { minLength: 2, maxLength: 7 }), agents: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 6 }),
  });
  fc.assert(fc.property(companies, ({ leaders, agents }) => {
    const lead = (index: number): string => `L${index % leaders.length}`;
    const people: readonly Person[] = [
      ...leaders.map((above, index): Person => [lead(index), `T${index}`, above === null ? null : lead(above), "Team Lead"]),
      ...agents.map((above, index): Person => [`A${index}`, `T${above}`, lead(above), "Agent"]),
    ];
    const { pairings, roster } = propose({ people, assigned: agents.map((_, index) => `A${index}`) });
    const loads = new Map<string, number>();
    for (const { menteeKey, mentorKey } of pairings) {
      if (mentorKey === null) continue;
      expect(isInLine(menteeKey, mentorKey, roster)).toBe(false);
      loads.set(mentorKey, (loads.get(mentorKey) ?? 0) + 1);
    }
    for (const load of loads.values()) expect(load).toBeLessThanOrEqual(mentorPlaces);
    for (const { menteeKey, mentorKey } of pairings) {
      if (mentorKey !== null) continue;
      const could = leaders.map((_, index) => lead(index).toLowerCase()).filter((mentor) => !isInLine(menteeKey, mentor, roster));
      for (const mentor of could) expect(loads.get(mentor)).toBe(mentorPlaces);
    }
  }), { numRuns: 300, seed: 11 });
});
