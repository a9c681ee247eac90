import { datasetOf } from "../../../../src/domain/table/datasets";
import type { DatasetId } from "../../../../src/domain/table/datasetId";
import { matchColumns, nothingGiven, type GivenColumns } from "../../../../src/domain/table/match/matchColumns";
import { reasonText } from "../../../../src/domain/table/match/reasonText";
import type { SourceHeader } from "../../../../src/domain/table/match/sourceHeader";
import { cells, cycle, sampleTable } from "./sampleTable";
import { inEnglish } from "../../inEnglish";

const named = (headers: readonly string[]): Pick<SourceHeader, "headers" | "sample"> => ({ headers });

function matched(dataset: DatasetId, table: Pick<SourceHeader, "headers" | "sample">, given: GivenColumns = nothingGiven): Record<string, string> {
  return Object.fromEntries(matchColumns(datasetOf(dataset), table, given, true).columns.map(({ column, header }) => [column.id, header]));
}

describe("by header", () => {
  test.each([
    ["Opened", "opened", 1, "own-name", "it is called so"],
    ["Created at", "opened", 0.95, "synonym", "the header is a usual name for it"],
    ["Eröffnet am", "opened", 0.95, "language", "the header is a usual name for it in German"],
    ["Cliente", "customer", 0.8, "general-name", "the header is a name that many columns have, and no other header fits better"],
    ["担当者", "agent", 0.95, "language", "the header is a usual name for it in Japanese"],
  ])("%j is %s with confidence %d, since %s", (header, column, confidence, kind, text) => {
    const [match] = matchColumns(datasetOf("cases"), named([header]), nothingGiven, true).columns;
    expect(match).toMatchObject({ column: { id: column }, index: 0, header, confidence, reason: { kind } });
    expect(match && inEnglish(reasonText(match))).toBe(text);
  });

  test.each([
    ["cases", "Handle time (min)", "handle-minutes"], ["cases", "Handle Time [h]", "handle-minutes"], ["cases", "AHT in seconds", "handle-minutes"], ["cases", "Bearbeitungszeit [Std.]", "handle-minutes"],
    ["cases", "Opened (UTC)", "opened"], ["cases", "Created (dd/mm/yyyy)", "opened"], ["cases", "Closed (Europe/Berlin)", "closed"], ["cases", "CSAT %", "csat"], ["cases", "CSAT (1–5)", "csat"],
    ["cases", "Transfers (#)", "transfers"], ["cases", "First contact (yes/no)", "first-contact-flag"], ["accounts", "MRR ($)", "opening-revenue"], ["accounts", "Expansion in EUR", "expansion"],
    ["accounts", "Opening revenue EUR", "opening-revenue"], ["people", "FTE (%)", "fte"],
  ] as const)("in %s, %j is %s: a unit is no part of the name", (dataset, header, column) => expect(matched(dataset, named([header]))).toEqual({ [column]: header }));

  test.each([["cases", "Closed (days)"], ["cases", "Opened %"], ["people", "Left (min)"], ["cases", "Handle time (EUR)"], ["cases", "Handle time (ms)"], ["accounts", "MRR (k€)"]] as const)(
    "in %s, %j is nothing: the column is never in that unit", (dataset, header) => expect(matched(dataset, named([header]))).toEqual({}),
  );

  test.each([["Case #"], ["Case (no.)"], ["Ticket Nr."]])("%j is an id", (header) => expect(matched("cases", named([header]))).toEqual({ "case-id": header }));

  test.each([["Custom field (Team)", "team"], ["Custom field (Reopen count)", "reopens"], ["Custom field (Handle time (min))", "handle-minutes"]])(
    "%j is %s, as Jira writes columns that its users made", (header, column) => expect(matched("cases", named([header]))).toEqual({ [column]: header }),
  );

  test("prefers the header without a unit", () => expect(matched("cases", named(["Handle minutes (min)", "Handle minutes"]))["handle-minutes"]).toBe("Handle minutes"));
});

describe("by header and content", () => {
  const opened = cells(10, (row) => 45000 + row);

  test("leaves a header whose cells cannot be what it says", () => {
    const { columns, contradicted } = matchColumns(datasetOf("cases"), sampleTable("Cases", { Opened: cycle(10, "phone", "email"), Closed: opened }), nothingGiven, true);
    expect(columns.map(({ header }) => header)).toEqual(["Closed"]);
    expect(contradicted).toMatchObject([{ column: { id: "opened" }, header: "Opened", look: "words" }]);
  });

  test("takes the next header of the column in its place", () => {
    const { columns, contradicted } = matchColumns(datasetOf("cases"), sampleTable("Cases", { Opened: cycle(10, "yes", "no"), "Created at": opened }), nothingGiven, true);
    expect(columns.map(({ column, header }) => [column.id, header])).toEqual([["opened", "Created at"]]);
    expect(contradicted).toEqual([]);
  });

  test("says nothing of a general name that its cells contradict", () => {
    const { columns, contradicted } = matchColumns(datasetOf("cases"), sampleTable("Cases", { Opened: opened, Note: cycle(10, "Thank you", "Done, see mail") }), nothingGiven, true);
    expect([columns.some(({ header }) => header === "Note"), contradicted]).toEqual([false, []]);
  });

  test("gives a header to the column of its kind where several are called so", () => {
    expect(matched("accounts", sampleTable("Accounts", { Churn: cycle(10, "Yes", "No", "No") }))).toEqual({ churned: "Churn" });
    expect(matched("accounts", sampleTable("Accounts", { Churn: cycle(10, 0, 12.5) }))).toEqual({ "churned-revenue": "Churn" });
    expect(matched("accounts", sampleTable("Accounts", { Churned: cycle(10, 0, 1) }))).toEqual({ churned: "Churned" });
    expect(matched("accounts", sampleTable("Accounts", { Churned: cycle(10, 0) }))).toEqual({ "churned-revenue": "Churned" });
  });

  test("takes it all the same where the user says so", () => {
    const table = sampleTable("Cases", { Opened: cycle(10, "phone", "email") });
    expect(matched("cases", table, new Map([["opened", 0]]))).toEqual({ opened: "Opened" });
  });

  test.each([
    ["too few cells", { Opened: cycle(4, "phone") }], ["nothing but marks for nothing", { Opened: cycle(10, "n/a", "-", "") }], ["some dates among words", { Opened: ["2026-01-05", ...cycle(6, "soon", "later"), "2026-01-07"] }],
  ])("believes the header against %s", (_what, columns) => expect(matched("cases", sampleTable("Cases", columns))).toEqual({ opened: "Opened" }));

  test.each([
    ["a date", "cases", "Opened", ["01.02.2026", "2026年2月1日", "Feb 1, 2026", 45000, 20260201, "unknown"]],
    ["a count", "cases", "Reopens", ["yes", "no", "", "yes", "no", "no"]],
    ["a duration", "cases", "Handle minutes", ["1:23:45", "83 min", "2h", "n/a", "PT5M", "1 h 5 m"]],
    ["money", "accounts", "Expansion", ["$5", "1.234,50 €", "-", "0", "12", "EUR 7"]],
    ["a flag", "accounts", "Touched", ["ja", "nein", "x", "", "TRUE", 0, 1]],
    ["an id", "cases", "Case ID", [1, 2, 3, 4, 5, 6]],
  ] as const)("knows %s in any way of writing", (_what, dataset, header, column) => expect(Object.values(matched(dataset, sampleTable("T", { [header]: column })))).toEqual([header]));
});

describe("what the user says", () => {
  test("that no header is a column leaves it without one, and the header to others", () => {
    const { columns, denied } = matchColumns(datasetOf("cases"), named(["Created", "Closed"]), new Map([["opened", null]]), true);
    expect(columns.map(({ column }) => column.id)).toEqual(["closed"]);
    expect(denied.map(({ id }) => id)).toEqual(["opened"]);
  });

  test("is beyond doubt", () => expect(matchColumns(datasetOf("cases"), named(["Anything"]), new Map([["opened", 0]]), true).columns).toMatchObject([{ confidence: 1, reason: { kind: "said" } }]));
});
