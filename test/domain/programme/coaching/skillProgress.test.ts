import { exampleTables } from "../../../../src/domain/indicators/exampleTables";
import { countSkills, findSkillProgress, isGrowthBeyondNoise } from "../../../../src/domain/programme/coaching/skillProgress";
import { parseDay } from "../../../../src/domain/table/serialDay";
import { caseColumns, coachingOf } from "./simulatedCases";

const asOf = parseDay("2026-11-30") ?? Number.NaN;
/** Three peers rate each of some leaders in April and in October. */
function reviews(leaders: number, raters = 3, rise = 1, first = (leader: number): number => 2 + (leader % 2)) {
  const rows = Array.from({ length: leaders }, (_, leader) => ["2026-04-10", "2026-10-10"].flatMap((on, wave) => Array.from({ length: raters }, () => [`Leader ${leader}`, "Change management", "peer", first(leader) + wave * rise, on]))).flat();
  return exampleTables({ reviews: { columns: ["subject", "competency", "rater-group", "rating", "rated-on"], rows } });
}

it("compares the same leaders in the two latest waves", () => {
  // Six leaders, half of them rated 2 and then 3, the others 3 and then 4.
  const progress = findSkillProgress(reviews(6), asOf, 1, []);
  expect(progress?.skills).toMatchObject([{ competency: "Change management", from: "2026-04", to: "2026-10", persons: 6, before: 2.5, after: 3.5 }]);
  expect(progress?.skills?.map(isGrowthBeyondNoise)).toEqual([true]);
  expect(progress && countSkills(progress)).toEqual({ up: 1, down: 0, withheld: 0, done: 0 });
});

it.each([["fewer than five leaders", reviews(4)], ["fewer than three raters each", reviews(6, 2)], ["leaders whom everybody rated best", reviews(6, 3, 1, () => 4)]])("shows nothing of %s", (_, tables) => {
  expect(findSkillProgress(tables, asOf, 1, [])).toMatchObject({ skills: [], withheld: 1 });
});

it("keeps what was shown until five more leaders were rated, so that nobody's ratings are told by two looks", () => {
  const shown = findSkillProgress(reviews(6), asOf, 1, [])?.skills ?? [];
  expect(findSkillProgress(reviews(7, 3, 2), asOf, 1, shown)?.skills).toEqual(shown);
  expect(findSkillProgress(reviews(11, 3, 2), asOf, 1, shown)?.skills).toMatchObject([{ persons: 11 }]);
});

it("shares a team's open work by working time", () => {
  const cases = ["Ada", "Ben", "Cem"].flatMap((agent, index) => Array.from({ length: 5 * (index + 1) }, (_, row) => [`${agent}${row}`, "2026-11-10", null, "Care", agent, "login", "mail", 0, 0, null, null, null]));
  const people = ([["Ada", 1], ["Ben", 1], ["Cem", 0.5]] as const).map(([person, fte]) => [person, "Care", "2024-01-01", null, fte]);
  const lines = coachingOf(exampleTables({ cases: { columns: [...caseColumns], rows: [["done", "2026-11-01", "2026-11-30", "Care", "Ada", "login", "mail", 0, 0, null, null, null], ...cases] }, people: { columns: ["person", "team", "hired", "left", "fte"], rows: people } }))?.named?.workload?.lines;
  // 30 open: two fifths, two fifths and one fifth of them.
  expect(lines?.map(({ agent, open, share }) => [agent, open, share?.open])).toEqual([["Ada", 5, 12], ["Ben", 10, 12], ["Cem", 15, 6]]);
});
