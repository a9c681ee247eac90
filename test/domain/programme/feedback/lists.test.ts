import { exampleTables } from "../../../../src/domain/indicators/exampleTables";
import { countActions, readBoardActions } from "../../../../src/domain/programme/feedback/boardActions";
import { isUnlinked, readStories } from "../../../../src/domain/programme/feedback/impactStories";
import { keptByKind, readActivities } from "../../../../src/domain/programme/feedback/leaderActivities";
import { countThemes } from "../../../../src/domain/programme/feedback/noteThemes";
import { exactly } from "../../../../src/domain/programme/answers/span";
import { othersOf, readReviews } from "../../../../src/domain/programme/feedback/reviewScores";
import { parseDay } from "../../../../src/domain/table/serialDay";
import type { Table } from "../../../../src/domain/table/table";
import { card } from "../../../layout/fixture/scorecardFixture";

const day = (text: string): number => parseDay(text) ?? 0;
const asOf = day("2026-10-31");

function tableOf(id: Parameters<typeof exampleTables>[0] extends Partial<Record<infer K, unknown>> ? K : never, columns: readonly string[], rows: readonly (readonly (string | number | null)[])[]): Table {
  const table = exampleTables({ [id]: { columns, rows } })[id];
  if (table === undefined) throw new Error("There is a table");
  return table;
}

describe("anonymous feedback", () => {
  const notes = (...themes: readonly (readonly [theme: string, count: number])[]) =>
    tableOf("feedback-notes", ["noted-on", "theme", "text", "status", "answered-on"], themes.flatMap(([theme, count]) =>
      Array.from({ length: count }, (_, index) => ["2026-10-01", theme, "a secret wording", index === 0 ? "offen" : "closed", index === 0 ? null : `2026-10-0${1 + (index % 5)}`])));

  it("counts by theme, small ones together, with open ones and days", () => {
    // Parking is below 5, so the smallest other one goes with it, else it could be worked out: 2 + 5 = 7.
    expect(countThemes(notes(["Shifts", 9], ["Pay", 5], ["parking", 2]), asOf, null)).toEqual({
      notes: 16, open: 3,
      themes: [{ theme: "Shifts", notes: 9, open: 1, days: 2 }, { theme: null, notes: 7, open: 2, days: 2 }],
    });
  });

  it("says nothing of fewer than five notes, and no wording", () => {
    expect(countThemes(notes(["Shifts", 4]), asOf, null)).toBeNull();
    expect(JSON.stringify(countThemes(notes(["Shifts", 9]), asOf, null))).not.toContain("secret");
  });

  it("gives no theme of one further note away, and follows five", () => {
    const before = countThemes(notes(["Shifts", 9], ["Pay", 6]), asOf, null);
    expect(countThemes(notes(["Shifts", 9], ["Pay", 7]), asOf, before)).toEqual(before);
    expect(countThemes(notes(["Shifts", 9], ["Pay", 11]), asOf, before)?.notes).toBe(20);
  });
});

describe("the advisory board", () => {
  const table = tableOf("advisory-actions", ["action", "raised", "owner", "status", "due", "done"], [
    ["Late", "2026-09-01", "Ada", "in Arbeit", "2026-10-21", null], ["On time", "2026-10-11", null, "open", "2026-12-01", null], ["Ended", "2026-08-01", "Bo", "open", null, "2026-08-31"],
    ["To come", "2026-11-05", "Bo", "open", null, null], ["Given up", "2026-07-01", "Bo", "verworfen", "2026-08-01", null], ["Done some day", "2026-07-01", "Bo", "erledigt", null, null],
  ]);
  const actions = readBoardActions(table, asOf);

  it("has its actions with age and what is overdue, those under way first", () => {
    expect(actions.map(({ action, status, age, daysLate }) => [action, status, age, daysLate])).toEqual([
      ["Late", "in-progress", 60, 10], ["On time", "open", 20, null], ["Done some day", "done", null, null], ["Given up", "dropped", null, null], ["Ended", "done", 30, null],
    ]);
    expect(countActions(actions)).toEqual({ open: 2, overdue: 1, ended: 3 });
  });
});

describe("reviews", () => {
  const columns = ["subject", "competency", "rater-group", "rating", "rated-on"];
  const rated = (group: string, ratings: readonly number[], on = "2026-10-05") => ratings.map((rating) => ["Ada", "Coaching", group, rating, on]);
  const rows = [...rated("self", [5]), ...rated("Vorgesetzter", [2]), ...rated("peer", [3, 4, 5]), ...rated("report", [1, 1])];

  it("hold oneself against the others, without groups below three", () => {
    const [score] = readReviews(tableOf("reviews", columns, [...rows, ...rated("peer", [1, 1, 1], "2026-05-01")]), asOf, []);
    expect(score?.groups).toEqual({ self: { n: 1, sum: exactly(5) }, manager: { n: 1, sum: exactly(2) }, peer: { n: 3, sum: exactly(12) } });
    // 2 + 12 over 1 + 3 ratings: the two reports are in no sum.
    expect(score && othersOf(score)).toEqual({ n: 4, sum: exactly(14) });
  });

  it("show no single rating that came later, and three that did", () => {
    const before = readReviews(tableOf("reviews", columns, rows), asOf, []);
    expect(readReviews(tableOf("reviews", columns, [...rows, ...rated("peer", [1])]), asOf, before)[0]?.groups.peer).toEqual({ n: 3, sum: exactly(12) });
    expect(readReviews(tableOf("reviews", columns, [...rows, ...rated("peer", [1, 2, 3])]), asOf, before)[0]?.groups.peer).toEqual({ n: 6, sum: exactly(18) });
    // Three who all gave a one are told as one to two: 12 and three to five.
    expect(readReviews(tableOf("reviews", columns, [...rows, ...rated("peer", [1, 1, 1])]), asOf, before)[0]?.groups.peer).toEqual({ n: 6, sum: { least: 15, most: 17 } });
  });
});

it("links stories to decisions and indicators, and names what is unknown", () => {
  const [line] = card.lines;
  if (line === undefined) throw new Error("The fixture has lines");
  const decisions = tableOf("decisions", ["decision-id", "identified", "resolved", "class", "level"], [["D1", "2026-09-01", "2026-09-03", "refund", "team"]]);
  const stories = readStories(tableOf("impact-stories", ["told-on", "story", "decision-id", "indicator", "what-changed"], [
    ["2026-10-01", "Both", "d1", line.title, "more"], ["2026-10-02", "Neither", "D9", "happiness", null], ["2026-11-02", "To come", null, null, null],
  ]), decisions, card.lines, asOf);
  expect(stories.map(({ story, decision, indicators, unknown }) => [story, decision?.class ?? null, indicators, unknown])).toEqual([
    ["Neither", null, [], ["D9", "happiness"]], ["Both", "refund", [line.description.id], []],
  ]);
  expect(stories.map(isUnlinked)).toEqual([true, false]);
});

describe("leaders' activities", () => {
  const teams = tableOf("teams", ["team", "leader", "from", "to"], [["A", "Cleo", null, null], ["B", "Dag", "2025-01-01", "2026-01-01"]]);
  const table = tableOf("leader-activities", ["held-on", "leader", "kind"], [
    ["2026-10-01", "Ada", "Skip-level"], ["2026-07-01", "Ada", "Karrieregespräch"], ["2026-10-20", "bo", "Öffentliche Anerkennung"], ["2026-10-20", "Bo", "lunch"], ["2026-11-02", "Bo", "skip level"],
  ]);
  const lastOf = (activities: ReturnType<typeof readActivities>, kind: string) => activities.leaders.map(({ leader, kinds }) => [leader, kinds.find((one) => one.kind === kind)?.isKept]);

  it("are kept while no more days than the cadence have gone by; whoever leads a team is named", () => {
    const activities = readActivities(table, teams, asOf, {});
    // 1 to 31 October are 30 days, which is the cadence; 1 July is 122 days ago, more than 90.
    expect(lastOf(activities, "skip-level")).toEqual([["Ada", true], ["Bo", false], ["Cleo", false]]);
    expect(lastOf(activities, "career")).toEqual([["Ada", false], ["Bo", false], ["Cleo", false]]);
    expect(keptByKind(activities)).toMatchObject({ "skip-level": 1, "career": 0, "recognition": 1 });
    expect(activities.unknownKinds).toBe(1);
  });

  it("follow the cadence that the sheet says", () => {
    expect(lastOf(readActivities(table, undefined, asOf, { "skip-level": 29, "career": 122 }), "skip-level")).toEqual([["Ada", false], ["Bo", false]]);
    expect(lastOf(readActivities(table, undefined, asOf, { "career": 122 }), "career")).toEqual([["Ada", true], ["Bo", false]]);
  });
});
