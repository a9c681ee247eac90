import type { Scorecard } from "../../src/domain/scorecard/scorecard";
import { planSheets } from "../../src/layout/planSheets";
import { scorecardTablesOf } from "../../src/layout/scorecard/scorecardPlace";
import type { SheetContext } from "../../src/layout/sheetContext";
import type { SheetPlan, TablePlan } from "../../src/layout/sheetPlan";
import { card, context } from "./fixture/scorecardFixture";
import { golden, goldenText } from "./fixture/goldenText";

const shown = ["decision-velocity", "innovation", "first-contact-resolution"];
const ofTeam = (team: string): Scorecard => ({ ...card, team, lines: card.lines.filter(({ description }) => shown.includes(description.id)) });
const teams: SheetContext = {
  ...context,
  teams: [{ key: "billing", card: ofTeam("Billing") }, { key: "chat", card: ofTeam("Digital: web/app") }, { key: "команда", card: ofTeam("Команда") }],
};
const plans = planSheets(card, teams);
const planOf = (id: string, of: readonly SheetPlan[] = plans): SheetPlan => {
  const plan = of.find((one) => one.id === id);
  if (plan === undefined) throw new Error(`no sheet ${id}`);
  return plan;
};
const defaultTargetOf = ({ columns, rows }: TablePlan, key: string): unknown =>
  rows.find((row) => row.key === key)?.cells[columns.findIndex(({ header }) => header === "Default target")];

it("puts the teams' scorecards behind the main one, each with tables and charts of its own", () => {
  expect(plans.slice(0, 5).map(({ id, name }) => [id, name])).toEqual([
    ["scorecard", "Scorecard"], ["scorecard/billing", "Scorecard · Billing"], ["scorecard/chat", "Scorecard · Digital web app"],
    ["scorecard/команда", "Scorecard · Команда"], ["trends", "Trends"],
  ]);
  const tables = plans.slice(0, 4).flatMap(({ tables: own }) => own.map(({ id }) => id));
  expect(new Set(tables).size).toBe(8);
  for (const id of tables) expect(id).toMatch(/^Scorecard_(Leading|Lagging)(_[0-9A-Za-z_]+)?$/);
  for (const { id, tables: own, charts } of plans.slice(0, 4)) {
    expect(own.map((table) => table.id)).toEqual(Object.values(scorecardTablesOf(id) ?? {}));
    expect(new Set(charts.flatMap(({ titleCell, categories, series }) => [titleCell, categories, ...series.map(({ values }) => values)]).map(({ sheet }) => sheet))).toEqual(new Set([id]));
  }
});

it("says whose page it is, and leads back to the main one", () => {
  const { areas, links } = planOf("scorecard/billing");
  expect(areas.find(({ id }) => id === "title")?.cells).toEqual([["Billing · November 2026"]]);
  expect(links.map(({ sheet }) => sheet)).toContain("scorecard");
  expect(areas.find(({ id }) => id === "count-1")?.cells[0]?.[0]).toEqual({
    formula: '="✔ "&(COUNTIF(Scorecard_Leading_billing[Verdict],"✔*")+COUNTIF(Scorecard_Lagging_billing[Verdict],"✔*"))&" on target"',
  });
});

it("follows a target that is set for all, but for counts, which grow with a team", () => {
  const [leading, lagging] = planOf("scorecard/billing").tables;
  if (leading === undefined || lagging === undefined) throw new Error("no tables");
  expect(defaultTargetOf(leading, "innovation")).toBe(8);
  const row = 'MATCH("first-contact-resolution",Scorecard_Lagging[Key],0)';
  const inForce = `INDEX(Scorecard_Lagging[Target in force],${row})`;
  expect(defaultTargetOf(lagging, "first-contact-resolution")).toEqual({
    formula: `=IFERROR(IF(${inForce}=INDEX(Scorecard_Lagging[Default target],${row}),0.8,${inForce}),0.8)`,
  });
  expect(planOf("scorecard").tables.map((table) => defaultTargetOf(table, "first-contact-resolution"))).toContain(0.8);
});

it("keeps the main one out of sight where only those of teams are wanted, and leads every link to a sheet in sight", () => {
  const hidden = planSheets(card, { ...teams, hidesMain: true });
  expect(planOf("scorecard", hidden).visibility).toBe("hidden");
  const links = hidden.flatMap(({ id, links: own }) => own.map(({ sheet }) => [id, sheet]));
  expect(links.filter(([from, to]) => to === "scorecard" || from === to)).toEqual([]);
  expect(links).toContainEqual(["trends", "scorecard/billing"]);
});

it("plans a team's page as it was read and approved", () => {
  const text = goldenText(planOf("scorecard/billing"));
  expect(text).toBe(golden("scorecard-of-a-team", text));
});
