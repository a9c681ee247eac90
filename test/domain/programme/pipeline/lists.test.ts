import { exampleTables } from "../../../../src/domain/indicators/exampleTables";
import { findDevelopment } from "../../../../src/domain/programme/pipeline/development";
import { findMentorships } from "../../../../src/domain/programme/pipeline/mentorship";
import { findSuccession } from "../../../../src/domain/programme/pipeline/succession";

const roster = { members: new Map(), nameOf: (key: string) => key, leadersOf: () => new Set<string>(), above: (key: string) => new Set(key === "ada" ? ["lou"] : []) };

describe("development assignments", () => {
  const columns = ["person", "kind", "days-a-week", "sponsor", "started", "due", "outcome"];
  it("are read by person and start, their kinds in English and German", () => {
    const { "development-assignments": table } = exampleTables({ "development-assignments": { columns, rows: [
      ["Zoe", "Projektleitung", 2, null, "2026-05-01", null, null], ["Ada", "Executive shadowing", 0.5, "Lou", "2026-06-01", "2026-07-01", "took over"], ["Ada", "Juggling", null, null, "2026-01-01", null, null],
      [null, "Project lead", 1, null, null, null, null],
    ] } });
    expect(findDevelopment(table).map(({ person, kind, outcome }) => [person, kind, outcome])).toEqual([["Ada", null, null], ["Ada", "shadowing", "took over"], ["Zoe", "project-lead", null]]);
  });
});

describe("mentorships", () => {
  const columns = ["mentor", "mentee", "goal", "expectations", "ended", "sessions", "mentee-before", "mentee-now", "mentor-recognised"];
  it("say what a pair lacks", () => {
    const { mentorships } = exampleTables({ mentorships: { columns, rows: [
      ["Kim", "Ada", "Lead a meeting", "signed", null, 3, 2, 4, null], ["Lou", "Ada", null, null, null, 0, 2, null, null], ["Kim", "Ben", "g", "e", "2026-01-01", 9, null, null, null], ["Kim", "Cem", "g", "e", "2026-01-01", 9, null, null, true],
    ] } });
    expect(findMentorships(mentorships, roster).map(({ mentee, mentor, gaps, menteeRated }) => [mentee, mentor, gaps, menteeRated])).toEqual([
      ["Ada", "Kim", [], true], ["Ada", "Lou", ["in-line", "goal", "expectations", "sessions"], false], ["Ben", "Kim", ["recognition"], false], ["Cem", "Kim", [], false],
    ]);
  });
});

describe("succession", () => {
  it("covers a role by whoever is ready first, and names roles without anybody", () => {
    const { succession } = exampleTables({ succession: { columns: ["role", "holder", "successor", "readiness"], rows: [
      ["Head of support", "Max", "Ada", "Later, in 1 year"], ["head of support", null, "Ben", "Jetzt"], ["Quality lead", "Kim", null, null], ["Billing lead", null, "Cem", "not now"], ["Trainer", null, "Dua", "perhaps"],
    ] } });
    expect(findSuccession(succession).map(({ role, holder, cover, successors }) => [role, holder, cover, successors.length])).toEqual([
      ["Billing lead", null, "later", 1], ["Head of support", "Max", "now", 2], ["Quality lead", "Kim", "none", 0], ["Trainer", null, "unsaid", 1],
    ]);
  });
});
