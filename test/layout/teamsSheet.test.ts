import type { TeamComparison } from "../../src/domain/insights/teamComparison";
import type { Scorecard } from "../../src/domain/scorecard/scorecard";
import { planSheets } from "../../src/layout/planSheets";
import type { SheetContext } from "../../src/layout/sheetContext";
import type { PlanValue, SheetPlan } from "../../src/layout/sheetPlan";
import { listedTeams, mapTableId, teamsSheetId } from "../../src/layout/teams/geometry";
import { teamKey } from "../../src/layout/teams/teamKeys";
import { planTeamsSheets } from "../../src/layout/teamsSheet";
import { english } from "../../src/layout/texts/english";
import { card, context } from "./fixture/scorecardFixture";
import { comparisonOf } from "./fixture/teamsFixture";

const comparison = comparisonOf(card);

function planOf(change: Partial<TeamComparison> = {}, more: Partial<SheetContext> = {}, of: Scorecard = card): SheetPlan {
  const [plan] = planTeamsSheets(of, { ...context, comparison: { ...comparison, ...change }, ...more });
  if (plan === undefined) throw new Error("no Teams sheet");
  return plan;
}

const textOf = (plan: SheetPlan, area: string, column = 0): PlanValue => plan.areas.find(({ id }) => id === area)?.cells[0]?.[column] ?? null;
const names = (plan: SheetPlan): (readonly PlanValue[])[] => plan.tables.map(({ rows }) => rows.map(({ cells }) => cells[0] ?? null));
const linksOf = (change: Partial<SheetContext>): string[] => planSheets(card, { ...context, ...change })[0]?.links.map(({ sheet }) => sheet) ?? [];

function hidden(plan: SheetPlan, team: string | null, header: string): PlanValue {
  const table = plan.tables.find(({ id }) => id === mapTableId);
  return table?.rows.find(({ key }) => key === teamKey(team))?.cells[table.columns.findIndex((column) => column.header === header)] ?? null;
}

describe("whether there is a Teams sheet", () => {
  const one = { ...comparison, teams: ["Apps"] };

  test("not without teams, and not for one", () => {
    expect([planTeamsSheets(card, { ...context, comparison: one }), linksOf({ comparison: one })]).toEqual([[], expect.not.arrayContaining([teamsSheetId])]);
  });

  test("for two, and the Scorecard leads to it", () => {
    expect(names(planOf({ teams: ["Apps", "Billing"] }))).toEqual([0, 1, 2].map(() => ["All teams", "Apps", "Billing"]));
    expect(linksOf({ comparison })).toContain(teamsSheetId);
  });

  test("one that stands goes on, and says why it is empty", () => {
    const plan = planOf({ teams: ["Apps"] }, { standing: new Set([teamsSheetId]) });
    expect(names(plan)).toEqual([0, 1, 2].map(() => ["All teams"]));
    expect(textOf(plan, "subtitle")).toBe(english.teams.nothing);
  });
});

test("lists as many teams as there is room for, and says how many more there are", () => {
  const teams = Array.from({ length: listedTeams + 3 }, (_, index) => `Team ${100 + index}`);
  const plan = planOf({ teams });
  expect(names(plan).map((list) => list.length)).toEqual([0, 1, 2].map(() => listedTeams + 1));
  expect(textOf(plan, "more")).toContain("3 more teams are not listed here");
  expect(plan.page?.fitToPagesTall).toBeNull();
});

test("keeps names of the user's as text, and tells rows apart that differ in case only by nothing", () => {
  const teams = ["=cmd()", "+1", "R*", "a~b?"];
  const plan = planOf({ teams });
  expect(names(plan)[0]).toEqual(["All teams", ...teams]);
  expect(plan.tables[0]?.rows.map(({ key }) => key)).toEqual(["everyone", "team =cmd()", "team +1", "team r%42", "team a%126b%63"]);
  expect(teamKey("Billing desk")).toBe(teamKey("BILLING  desk"));
});

test("names the periods that are not the sheet's own, and titles that stand for something else", () => {
  const renamed = comparison.indicators.map((one) => (one.description.id === "first-contact-resolution" ? { ...one, title: "Closed without transfer or reopen" } : one));
  const said = String(textOf(planOf({ indicators: renamed }), "more"));
  expect(said).toContain("Voluntary turnover, a year 12 months to Nov 2026");
  expect(said).toContain("First-contact resolution stands here for: Closed without transfer or reopen.");
  expect(said).not.toContain("Decision velocity");
});

test.each([
  [{ basis: ["topic", "channel"], finer: null, figures: comparison.mix.figures }, "came by topic and channel as", "share too little"],
  [{ basis: null, finer: null, figures: comparison.mix.figures }, english.teams.noMix, "covered"],
] as const)("says which mix is equal, %#", (mix, words, not) => {
  const said = String(textOf(planOf({ mix }), "mix-rail", 1));
  expect(said).toContain(words);
  expect(said).not.toContain(not);
});

describe("the target of a team", () => {
  const header = "First-contact resolution, own target";
  const own = (table: string) => ({ formula: `=IFERROR(INDEX(${table}[Target in force],MATCH("first-contact-resolution",${table}[Key],0)),"")` });

  test("stands on the Scorecard that is about it", () => {
    expect([null, "Billing"].map((team) => hidden(planOf(), team, header))).toEqual([own("Scorecard_Lagging"), null]);
    const chosen = planOf({}, {}, { ...card, team: "Billing" });
    expect([null, "Billing"].map((team) => hidden(chosen, team, header))).toEqual([null, own("Scorecard_Lagging")]);
    const both = planOf({}, { teams: [{ key: "billing", card: { ...card, team: "Billing" } }] });
    expect(["Apps", "Billing"].map((team) => hidden(both, team, header))).toEqual([null, own("Scorecard_Lagging_billing")]);
  });

  test("is shared by all but where it grows with the size of a team", () => {
    const formula = (header_: string): string => JSON.stringify(hidden(planOf(), "Apps", header_));
    expect(formula("First-contact resolution, target")).toContain("Scorecard_Lagging[Target in force]");
    expect(formula("Innovation, target")).not.toContain("Scorecard_Leading");
  });

  test("goes with the verdict that its own Scorecard gives", () => {
    const lines = card.lines.map((line) => (line.headline && line.description.id === "leadership-accessibility"
      ? { ...line, headline: { ...line.headline, team: "Care", value: 13, n: 77, status: "mean-median-differ" as const } } : line));
    const plan = planOf({}, { teams: [{ key: "care", card: { ...card, team: "Care", lines } }] });
    expect(hidden(plan, "Care", "Leadership accessibility")).toBe(13);
    expect(hidden(plan, "Care", "Leadership accessibility, state")).toBe(english.verdicts["mean-median-differ"]);
  });
});
