import { findTeamMix } from "../../../src/domain/insights/teamMix";
import { english } from "../../../src/layout/texts/english";
import { german } from "../../../src/layout/texts/german/german";
import { insightText } from "../../../src/layout/words/insightText";
import { caseMaterial, type CaseRow } from "./caseMaterial";

const columns = ["opened", "closed", "team", "topic", "transfers", "reopens"];

/** So many cases of October 2026 in one topic, of which so many are closed at first contact. */
function cases(team: string, topic: string, count: number, resolved: number): CaseRow[] {
  return Array.from({ length: count }, (_, row) => [...(row % 2 === 0 ? ["2026-10-01", "2026-10-01"] : ["2026-10-30", "2026-10-31"]), team, topic, row < resolved ? 0 : 1, 0]);
}

/** Both do hard cases at 50 % and easy ones at 90 %; Alpha has 90 hard ones and 10 easy ones, Beta the other way round. */
const alpha = [...cases("Alpha", "hard", 90, 45), ...cases("Alpha", "easy", 10, 9)];
const beta = [...cases("Beta", "hard", 10, 5), ...cases("Beta", "easy", 90, 81)];
const found = (rows: CaseRow[], team: string | null = null) => findTeamMix(caseMaterial(columns, rows, "2026-10-31", team)).filter(({ concerns }) => concerns.includes("first-contact-resolution"));

it("finds teams that differ only in the work that they get, as reckoned by hand", () => {
  // 54 % and 86 % as measured, 140 of 200 in all; half hard, half easy each has 0.5 × 50 % + 0.5 × 90 % = 70 %.
  const [one, other, ...none] = found([...alpha, ...beta]);
  expect(none).toEqual([]);
  expect(one).toMatchObject({
    id: "team-mix:first-contact-resolution:Alpha", severity: "know",
    facts: { team: "Alpha", raw: 0.54, atMix: expect.closeTo(0.7, 12), overall: 0.7, covered: 1, basis: ["topic"], verdict: { raw: "off-target", atMix: "watch" } },
    evidence: [{ team: "Alpha", n: 100 }, { team: null, n: 200 }],
  });
  expect(other?.facts).toMatchObject({ team: "Beta", raw: 0.86, verdict: { raw: "on-target", atMix: "watch" } });
  expect(insightText(one!, "month", english)).toBe(
    "Closed without transfer or reopen of Alpha is 54.0 % where all teams together have 70.0 %; if its cases came by topic as all teams' do, it would be 70.0 %. "
    + 'Most of the difference is the work that it gets, not how it is done. By the value alone that is "● watch" and not "✖ off target".');
  expect(insightText(one!, "month", german)).toContain("wären seine Fälle nach Thema verteilt wie die aller Teams");
});

it("finds nothing where a team does the same work otherwise", () => {
  expect(found([...cases("Alpha", "hard", 60, 20), ...cases("Alpha", "easy", 60, 40), ...cases("Beta", "hard", 60, 40), ...cases("Beta", "easy", 60, 56)])).toEqual([]);
});

it("finds a team that stands on the other side at an equal mix", () => {
  // Gamma's hard cases are done at 60 % and its easy ones at 95 %, but it has many hard ones: 63.5 % as measured, 77.5 % at the mix of all.
  const gamma = [...cases("Gamma", "hard", 180, 108), ...cases("Gamma", "easy", 20, 19)];
  const one = found([...gamma, ...cases("Beta", "hard", 20, 10), ...cases("Beta", "easy", 180, 162)]).find(({ id }) => id.endsWith("Gamma"));
  expect(one?.facts).toMatchObject({ raw: expect.closeTo(0.635, 12), atMix: expect.closeTo(0.775, 12), overall: expect.closeTo(0.7475, 12) });
});

it("is of the scorecard's own team alone where it has one", () => {
  expect(found([...alpha, ...beta], "Beta").map(({ id }) => id)).toEqual(["team-mix:first-contact-resolution:Beta"]);
});

it.each<[string, CaseRow[]]>([
  ["of a team with too few cases", [...cases("Alpha", "hard", 9, 4), ...cases("Alpha", "easy", 1, 1), ...cases("Beta", "hard", 40, 20), ...cases("Beta", "easy", 90, 81)]],
  ["of a team that has too little of the mix", [...cases("Alpha", "hard", 100, 50), ...cases("Beta", "hard", 10, 5), ...cases("Beta", "easy", 190, 171), ...cases("Beta", "new", 100, 90)]],
  ["of differences that chance makes", [...cases("Alpha", "hard", 34, 17), ...cases("Alpha", "easy", 26, 23), ...cases("Beta", "hard", 26, 13), ...cases("Beta", "easy", 34, 31)]],
])("says nothing %s", (_, rows) => expect(found(rows).filter(({ id }) => id.endsWith("Alpha"))).toEqual([]));

it("says nothing without a topic or a channel", () => {
  const bare = [...alpha, ...beta].map(([opened, closed, team, , ...others]) => [opened, closed, team, ...others] as CaseRow);
  expect(findTeamMix(caseMaterial(columns.filter((column) => column !== "topic"), bare, "2026-10-31"))).toEqual([]);
});
