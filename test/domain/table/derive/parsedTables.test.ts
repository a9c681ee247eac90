import { datasetOf, type DatasetId } from "../../../../src/domain/table/datasets";
import { matchColumns } from "../../../../src/domain/table/match/matchColumns";
import { parseTables, type ParseSettings } from "../../../../src/domain/table/parseTables";
import { serialDay } from "../../../../src/domain/table/serialDay";
import { cellsOfRows, oneTable } from "../oneTable";
import { valuesOf } from "../parsedTable";

type Cell = string | number | null;

/** The way from rows below headers to tables, of several datasets at once. */
function parsed(datasets: Readonly<Partial<Record<DatasetId, { readonly headers: readonly string[]; readonly rows: readonly (readonly Cell[])[] }>>>, settings: Partial<ParseSettings> = {}) {
  const read = (Object.keys(datasets) as DatasetId[]).map((id) => {
    const { headers = [], rows = [] } = datasets[id] ?? {};
    const definition = datasetOf(id);
    const source = { name: definition.title, sheet: definition.title, headers };
    const match = oneTable(definition, source, matchColumns(definition, source, new Map(), true).columns);
    return { match, cells: cellsOfRows([match], rows) };
  });
  return parseTables(read.map(({ match }) => match), read.flatMap(({ cells }) => cells), { date1904: false, locale: "en-GB", ...settings });
}

test("a log of events is folded first: a case closed at the update of its last event", () => {
  const { tables, diagnostics } = parsed({ cases: {
    headers: ["Case ID", "Status", "Updated"],
    rows: [["A", "Closed", 10], ["A", "Open", 5], ["B", "Closed", 7], ["B", "Reopened", 9], ["C", "Solved", 8]],
  } });
  if (!tables.cases) throw new Error("no cases");
  expect(valuesOf({ table: tables.cases }, "closed")).toEqual([10, null, 8]);
  expect(diagnostics.find(({ code }) => code === "table.derived")).toMatchObject({ rows: 2 });
});

test("what was worked out is checked as if it had been there", () => {
  const { diagnostics } = parsed({ accounts: { headers: ["Account", "Opening revenue", "Churn flag"], rows: [["A", -5, "yes"], ["B", 5, "no"]] } }, { today: serialDay(2026, 11, 22) });
  expect(diagnostics.map(({ code }) => code).sort()).toEqual(["accounts.negative-churned-revenue", "accounts.negative-opening-revenue", "table.derived", "table.derived"]);
});

describe("the month of a snapshot", () => {
  const accounts = { headers: ["Account", "Opening revenue", "Churn flag"], rows: [["A", 5, "yes"], ["B", 5, "no"]] };
  const cases = { headers: ["Case ID", "Closed"], rows: [["A", serialDay(2024, 6, 20)]] };
  const monthOf = (result: ReturnType<typeof parsed>): unknown => (result.tables.accounts?.columns["period"] ? valuesOf({ table: result.tables.accounts }, "period")[0] : undefined);

  test("follows the day that the other tables tell, whichever stands first", () => {
    const asOf: ParseSettings["asOf"] = (tables) => (tables.cases ? serialDay(2024, 6, 20) : serialDay(2026, 11, 22));
    expect(monthOf(parsed({ cases, accounts }, { asOf }))).toBe(serialDay(2024, 5, 31));
    expect(monthOf(parsed({ accounts, cases }, { asOf }))).toBe(serialDay(2024, 5, 31));
    expect(monthOf(parsed({ accounts }, { asOf }))).toBe(serialDay(2026, 10, 31));
  });

  test("is that before today where nothing else is said, and unknown where not even today is", () => {
    expect(monthOf(parsed({ accounts }, { today: serialDay(2025, 1, 31) }))).toBe(serialDay(2025, 1, 31));
    expect(monthOf(parsed({ accounts }))).toBeUndefined();
  });
});
