import { choicesInForce, defaultChoices, joinSaid, type SaidTable, type ScorecardChoices } from "../../../src/domain/scorecard/scorecardChoices";

const remembered: ScorecardChoices = {
  team: "Billing", shape: "both", coaching: true, granularity: "quarter", asOf: 46000,
  options: { "first-contact-resolution": { repeatWindow: 14, repeatKey: "customer" } },
  targets: { innovation: 12, "first-contact-resolution": 0.85 }, weights: { innovation: 2 }, fiscalYearStart: 4,
  staffing: { timeAway: 0.35 }, marks: [{ indicator: null, month: "2026-01", reason: "New telephone system" }, { indicator: "innovation", month: "2026-05", reason: "Jury" }],
  tables: [{ dataset: "cases", table: "Incidents" }, { dataset: "people", table: "Staff" }],
  columns: [{ dataset: "cases", column: "closed", header: "Closed at" }],
  packs: [{ id: "contact-quality", text: "{ }" }, { id: "waiting", text: "{  }" }],
};

it("takes the defaults where nothing is said and nothing remembered", () => {
  expect(choicesInForce({})).toEqual(defaultChoices);
});

it("takes what is remembered where nothing is said", () => {
  expect(choicesInForce({}, remembered)).toEqual(remembered);
});

it("takes null as said: the whole organisation, the data's own last day", () => {
  expect(choicesInForce({ team: null, asOf: null }, remembered)).toEqual({ ...remembered, team: null, asOf: null });
});

it("holds options, tables and columns one by one", () => {
  const { options, tables, columns } = choicesInForce({
    options: { "first-contact-resolution": { repeatWindow: 0 }, innovation: { staleDays: 30 } },
    tables: [{ dataset: "Cases", table: "Tickets" }],
    columns: [{ dataset: "cases", column: "Closed", header: "Done" }, { dataset: "cases", column: "opened", header: "Start" }],
  }, remembered);
  expect(options).toEqual({ "first-contact-resolution": { repeatWindow: 0, repeatKey: "customer" }, innovation: { staleDays: 30 } });
  expect(tables).toEqual([{ dataset: "Cases", table: "Tickets" }, { dataset: "people", table: "Staff" }]);
  expect(columns.map(({ header }) => header)).toEqual(["Done", "Start"]);
});

it("holds targets and weights one by one too, and the start of the fiscal year", () => {
  const { targets, weights, fiscalYearStart } = choicesInForce({ targets: { innovation: 9 }, weights: { "revenue-impact": 0 }, fiscalYearStart: 1 }, remembered);
  expect(targets).toEqual({ innovation: 9, "first-contact-resolution": 0.85 });
  expect(weights).toEqual({ innovation: 2, "revenue-impact": 0 });
  expect(fiscalYearStart).toBe(1);
});

it("holds what staffing asks for one by one, and takes it back", () => {
  expect(choicesInForce({ staffing: { answeredShare: 0.9 } }, remembered).staffing).toEqual({ timeAway: 0.35, answeredShare: 0.9 });
  expect(choicesInForce({ staffing: { timeAway: null } }, remembered).staffing).toEqual({});
});

it("holds marked changes by indicator and month, oldest first, and takes them back", () => {
  const { marks } = choicesInForce({ marks: [
    { indicator: "innovation", month: "2026-01", reason: "Prize" }, { indicator: "innovation", month: "2026-05", reason: null }, { indicator: null, month: "2026-01", reason: "New building" },
  ] }, remembered);
  expect(marks).toEqual([{ indicator: null, month: "2026-01", reason: "New building" }, { indicator: "innovation", month: "2026-01", reason: "Prize" }]);
});

it("takes back what was set of an option, a target or a weight", () => {
  const { options, targets, weights } = choicesInForce({
    options: { "first-contact-resolution": { repeatKey: null, repeatWindow: null } }, targets: { innovation: null }, weights: { innovation: null },
  }, remembered);
  expect([options, targets, weights]).toEqual([{}, { "first-contact-resolution": 0.85 }, {}]);
});

it("joins what was said of settings with what is said now", () => {
  const before = joinSaid({ options: { innovation: { count: "none" } }, weights: { innovation: 2 }, fiscalYearStart: 4 }, { options: { innovation: { count: null }, "decision-velocity": { statistic: "median" } } });
  expect(joinSaid(before, { targets: { innovation: 9 }, weights: { innovation: null } })).toEqual({
    options: { innovation: { count: null }, "decision-velocity": { statistic: "median" } }, targets: { innovation: 9 }, weights: { innovation: null }, fiscalYearStart: 4,
  });
});

describe("what is said of one table", () => {
  const tablesAfter = (...tables: SaidTable[]) => choicesInForce({ tables }, { ...remembered, tables: [...remembered.tables, { dataset: "", table: "Notes" }] }).tables;

  it("leaves the other tables of its dataset", () => {
    expect(tablesAfter({ dataset: "cases", table: "March", also: true })).toEqual([
      { dataset: "cases", table: "March", also: true }, { dataset: "cases", table: "Incidents" }, { dataset: "people", table: "Staff" }, { dataset: "", table: "Notes" },
    ]);
  });

  it("sets it aside, and leaves other tables that are", () => {
    expect(tablesAfter({ dataset: "", table: "incidents" })).toEqual([
      { dataset: "", table: "incidents" }, { dataset: "people", table: "Staff" }, { dataset: "", table: "Notes" },
    ]);
  });

  it("is taken back", () => {
    expect(tablesAfter({ dataset: null, table: "NOTES" }, { dataset: null, table: "Staff" })).toEqual([{ dataset: "cases", table: "Incidents" }]);
  });
});

it("takes back what was said of a column", () => {
  expect(choicesInForce({ columns: [{ dataset: "Cases", column: "CLOSED", header: null }] }, remembered).columns).toEqual([]);
  expect(choicesInForce({ columns: [{ dataset: "cases", column: "closed", header: "" }] }, remembered).columns).toEqual([{ dataset: "cases", column: "closed", header: "" }]);
});

it("adds, replaces and removes packs by their ids, and keeps their texts as they are", () => {
  const { packs } = choicesInForce({ packs: [{ id: "waiting", text: " {}\n" }, { id: "contact-quality", text: null }, { id: "new", text: "{}" }] }, remembered);
  expect(packs).toEqual([{ id: "waiting", text: " {}\n" }, { id: "new", text: "{}" }]);
});
