import { choicesInForce, defaultChoices, type SaidTable, type ScorecardChoices } from "../../../src/domain/scorecard/scorecardChoices";

const remembered: ScorecardChoices = {
  team: "Billing", shape: "both", granularity: "quarter", asOf: 46000,
  options: { "first-contact-resolution": { repeatWindow: 14, repeatKey: "customer" } },
  tables: [{ dataset: "cases", table: "Incidents" }, { dataset: "people", table: "Staff" }],
  columns: [{ dataset: "cases", column: "closed", header: "Closed at" }],
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
