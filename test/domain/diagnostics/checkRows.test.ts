import { checkRows } from "../../../src/domain/diagnostics/checkRows";
import { rowChecks } from "../../../src/domain/diagnostics/rowChecks";
import type { DatasetId } from "../../../src/domain/table/datasetId";
import { datasetOf } from "../../../src/domain/table/datasets";
import { parsedTable } from "../table/parsedTable";
import { inEnglish } from "../inEnglish";

type Cells = Parameters<typeof parsedTable>[1];
const check = (dataset: DatasetId, columns: Cells, today?: number) =>
  checkRows(parsedTable(dataset, columns).table, today === undefined ? undefined : { today }).map(({ code, rows, address }) => `${code} ${rows} ${address ?? ""}`);

describe("checks of rows", () => {
  test.each<[string, DatasetId, Cells, string[]]>([
    ["a case never resolved", "cases", { Resolved: [5, null], Closed: [6, 6] }, ["cases.never-resolved 1 Cases!B6"]],
    ["a case closed before it was opened", "cases", { Opened: [5, 5], Closed: [5, 4] }, ["cases.closed-before-opened 1 Cases!C6"]],
    ["a case resolved before it was opened", "cases", { Opened: [5, 5], Resolved: [4, 6] }, ["cases.resolved-before-opened 1 Cases!C5"]],
    ["counts below zero", "cases", { Transfers: [-1, 0], Reopens: [0, -1], "Handle Minutes": [-2, -3] }, ["cases.negative-transfers 1 Cases!B5", "cases.negative-reopens 1 Cases!C6", "cases.negative-handle-minutes 2 Cases!D5"]],
    ["counts that nobody knows", "cases", { Transfers: [1, null], Reopens: ["?", 0] }, ["cases.no-transfers 1 Cases!B6", "cases.no-reopens 1 Cases!C5"]],
    ["totals among the rows", "accounts", { Account: ["A", "Total 1", "B", "Summe:"] }, ["accounts.total-row 2 Accounts!B6"]],
    ["totals among people and cases", "people", { Person: ["Ann", "Total"], Hired: [1, 1] }, ["people.total-row 1 People!B6"]],
    ["handle times kept as fractions of a day", "cases", { "Handle Minutes": [12.5 / 1440, 0, 0.02], Opened: [1, 1, 1] }, ["cases.handle-minutes-as-days 2 Cases!B5"]],
    ["a decision out of order or without its beginning", "decisions", { Identified: [3, null, 1], Resolved: [2, 2, 2] }, ["decisions.resolved-before-identified 1 Decisions!C5", "decisions.no-identified 1 Decisions!B6"]],
    ["a suggestion out of order", "suggestions", { Submitted: [3, 3], Decided: [2, 3], Implemented: [4, 2] }, ["suggestions.decided-before-submitted 1 Suggestions!C5", "suggestions.implemented-before-submitted 1 Suggestions!D6"]],
    ["an interaction answered before it was asked", "interactions", { Asked: [3], Answered: [2] }, ["interactions.answered-before-asked 1 Interactions!C5"]],
    ["a question answered before it was asked", "questions", { Asked: [3, 3], Answered: [null, 2] }, ["questions.answered-before-asked 1 Questions!C6"]],
    ["a person who left before being hired, or was never hired", "people", { Person: ["Ann", "Bo"], Hired: [3, null], Left: [2, 5] }, ["people.left-before-hired 1 People!D5", "people.no-hired 1 People!C6"]],
    ["a team that ended before it began", "teams", { Team: ["A"], From: [3], To: [2] }, ["teams.to-before-from 1 Teams!D5"]],
    ["answers outside the scale", "effort-answers", { Score: [0, 1, 7, 8, null] , "Answered On": [1, 1, 1, 1, 1] }, ["effort-answers.outside-scale 2 'Effort Answers'!B5"]],
    ["contacts below zero", "cases", { Contacts: [-1, 0] }, ["cases.negative-contacts 1 Cases!B5"]],
    ["a satisfaction that no scale has", "cases", { CSAT: [-1, 0, 5, 100, 101, null] }, ["cases.impossible-csat 2 Cases!B5"]],
    ["cases that nobody worked on", "cases", { Status: ["Closed", "Merged", "SPAM", "merged"] }, ["cases.not-eligible 3 Cases!B6"]],
    ["an employment that nobody has", "people", { FTE: [0.5, 1, 2.5, -1], Person: ["A", "B", "C", "D"] }, ["people.impossible-fte 2 People!B7"]],
    ["a person who is there twice", "people", { Person: ["Ann", "ann", "Bo"], Hired: [1, 1.5, 1] }, ["people.person-twice 1 People!B6"]],
    ["stays that overlap, whatever the order of rows", "people", { Person: ["Ann", "Ann", "Ann", "Bo"], Hired: [20, 1, 10, 5], Left: [null, 10, 21, null] }, ["people.stays-overlap 1 People!C5"]],
    ["stays behind one that never ended", "people", { Person: ["Ann", "Ann"], Hired: [1, 10], Left: [null, 20] }, ["people.stays-overlap 1 People!C6"]],
    ["revenue flows below zero", "accounts", { Account: ["A"], Contraction: [-5], Expansion: [-1], Churned: [-2] }, ["accounts.negative-expansion 1 Accounts!D5", "accounts.negative-contraction 1 Accounts!C5", "accounts.negative-churned-revenue 1 Accounts!E5"]],
    ["amounts that nobody knows", "accounts", { Account: ["A", "B", "C"], Expansion: [0, null, "?"], Contraction: [0, 0, 0], "Churned revenue": [null, 0, 1] }, ["accounts.no-expansion 2 Accounts!C6", "accounts.no-churned-revenue 1 Accounts!E5"]],
    ["work that ends before it begins", "cases", { "Case ID": ["A", "B"], "Work start": [2, 2], "Work end": [3, 1] }, ["cases.work-ended-before-started 1 Cases!D6"]],
    ["invitations below zero", "effort-answers", { Score: [5], Invitations: [-3] }, ["effort-answers.negative-invitations 1 'Effort Answers'!C5"]],
    ["an account and month that is there twice", "accounts", { Account: ["A", "A", "B", null], Period: [1, 1.5, 1, 1], "Opening Revenue": [1, 1, -1, 1] }, ["accounts.negative-opening-revenue 1 Accounts!D7", "accounts.period-twice 1 Accounts!C6"]],
  ])("find %s", (_what, dataset, columns, found) => expect(check(dataset, columns)).toEqual(found));

  test("find nothing where nothing is wrong, or where the columns are not there", () => {
    expect(check("cases", { Opened: [1, 1], Closed: [1, 2], Resolved: [1, 2], Transfers: [0, 1], "Handle Minutes": [0.5, 12] })).toEqual([]);
    expect(check("cases", { Closed: [1, null] })).toEqual([]);
    expect(check("people", { Person: ["Ann", "Ann", "Bo"], Hired: [1, 10, 3], Left: [10, null, null] })).toEqual([]);
  });

  test("find dates after today only where today is known, and not on its evening", () => {
    const opened = { "Case ID": ["A", "B", "C"], Opened: [45_000.9, 45_001, 45_002] };
    expect(check("cases", opened, 45_000)).toEqual(["cases.future-opened 2 Cases!C6"]);
    expect(check("cases", opened, 45_000.5)).toEqual(["cases.future-opened 2 Cases!C6"]);
    expect(check("cases", opened, 45_002)).toEqual([]);
    expect(check("cases", opened)).toEqual([]);
    expect(inEnglish(checkRows(parsedTable("cases", opened).table, { today: 45_000 })[0])).toContain("after today (2023-03-15)");
  });

  test("let people leave, and teams end, on a day to come", () => {
    expect(check("people", { Person: ["Ann"], Hired: [1], Left: [50_000] }, 45_000)).toEqual([]);
    expect(check("teams", { Team: ["A"], From: [1], To: [50_000] }, 45_000)).toEqual([]);
  });

  test.each([
    "merged", "Closed - Merged", "Spam", "auto-closed", "Closed automatically", "Zusammengeführt", "automatisch geschlossen", "Fusionné", "Fermé automatiquement", "indésirable",
    "Fusionado", "Cerrado automáticamente", "統合済み", "スパム", "自動クローズ", "迷惑メール",
  ])("take a case that is %j for not eligible, and say so", (status) => {
    const [found] = checkRows(parsedTable("cases", { "Case ID": ["A", "B"], Status: [status, "Closed"] }).table);
    expect(found).toMatchObject({ code: "cases.not-eligible", severity: "info", rows: 1, needsYou: false });
    expect(inEnglish(found)).toContain(status);
  });

  test.each(["Closed", "geschlossen", "Automatisierung", "résolu", "resuelto", "解決済み", "submerged"])("take a case that is %j for eligible", (status) => {
    expect(check("cases", { "Case ID": ["A"], Status: [status] })).toEqual([]);
  });

  test("offer the change that puts minutes right", () => {
    const [found] = checkRows(parsedTable("cases", { "Handle Minutes": [12.5 / 1440] }).table);
    expect(found?.fix).toEqual({ kind: "multiply", factor: 1440 });
  });

  test("says how many of the cases that were never resolved are closed", () => {
    const [found] = checkRows(parsedTable("cases", { "Case ID": ["A", "B", "C"], Resolved: [null, null, 1], Closed: [2, null, 2] }).table);
    expect(inEnglish(found)).toBe("2 cases were never resolved (no resolved date); 1 of them is closed.");
    const [open] = checkRows(parsedTable("cases", { "Case ID": ["A"], Resolved: [null] }).table);
    expect(inEnglish(open)).toBe("1 case was never resolved (no resolved date); 0 of them are closed.");
  });
});

describe.each(rowChecks)("$code", ({ dataset, columns, code }) => {
  test("looks at columns that its dataset can have", () => {
    const known = datasetOf(dataset).columns.map(({ id }) => id);
    for (const column of columns) expect(known).toContain(column);
    expect(code.startsWith(`${dataset}.`)).toBe(true);
  });
});
