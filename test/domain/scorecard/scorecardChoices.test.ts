import { choicesInForce, defaultChoices, type ScorecardChoices } from "../../../src/domain/scorecard/scorecardChoices";

const remembered: ScorecardChoices = {
  team: "Billing", granularity: "quarter", asOf: 46000,
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
