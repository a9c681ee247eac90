import type { Diagnostic } from "../../../src/domain/diagnostics/diagnostic";
import { noOverrides, type MatchOverrides } from "../../../src/domain/table/match/matchOverrides";
import { readData, type DataColumn, type DataSet } from "../../../src/taskpane/state/readData";
import { caseHeaders, exampleTable, exampleTables } from "../exampleTables";

const months = [exampleTable("January", caseHeaders, 40), exampleTable("February", [...caseHeaders.slice(0, 2), "Closed at", ...caseHeaders.slice(3), "Channel"], 30)];

function dataOf(tables = exampleTables, said: Partial<MatchOverrides> = {}, findings: readonly Diagnostic[] = []) {
  return readData(tables, { ...noOverrides, ...said }, findings);
}

function casesOf(...args: Parameters<typeof dataOf>): DataSet {
  const found = dataOf(...args).datasets.find(({ dataset }) => dataset.id === "cases");
  if (!found) throw new Error("No cases were found");
  return found;
}

function columnOf({ columns, absent }: DataSet, id: string): DataColumn {
  const found = [...columns, ...absent].find(({ column }) => column.id === id);
  if (!found) throw new Error(`There is no column ${id}`);
  return found;
}

it("groups the tables by what they are taken for, and keeps those apart that are nothing", () => {
  const { datasets, unused } = dataOf();
  expect(datasets.map(({ dataset, tables, rows }) => [dataset.id, tables.map(({ source }) => source.name), rows])).toEqual([
    ["cases", ["Cases"], 5998], ["people", ["tblStaff"], 1],
  ]);
  expect(unused.map(({ source }) => source.name)).toEqual(["Lookup"]);
});

it("gives every column that the dataset can have, those without a header apart", () => {
  const cases = casesOf();
  expect(cases.columns.map(({ headers }) => headers[0]?.name).sort()).toEqual([...caseHeaders].sort());
  expect(cases.columns.length + cases.absent.length).toBe(cases.dataset.columns.length);
  expect(cases.headers).toEqual(caseHeaders);
});

it("says which tables of a dataset call a column otherwise, and which have none", () => {
  const cases = casesOf(months);
  expect(cases.rows).toBe(70);
  expect(columnOf(cases, "closed").headers.map(({ name, tables }) => [name, ...tables]).sort()).toEqual([["Closed at", "February"], ["Closed", "January"]].sort());
  expect(columnOf(cases, "channel")).toMatchObject({ lacking: ["January"], headers: [{ name: "Channel" }] });
  expect(columnOf(cases, "opened").lacking).toEqual([]);
});

it("keeps a column of which the user said something in sight, also where no header is it", () => {
  const cases = casesOf(undefined, { columns: [{ dataset: "Cases", column: "TEAM", header: "" }, { dataset: "cases", column: "topic", header: "Gone" }] });
  expect(cases.columns.map(({ column, match, said }) => (said === null ? [] : [column.id, match, said])).flat()).toEqual(["topic", null, "Gone", "team", null, ""]);
});

it("misses a needed column, unless another one does in its place", () => {
  const without = (...headers: readonly string[]) => casesOf([exampleTable("Cases", caseHeaders.filter((header) => !headers.includes(header)), 9)]);
  expect(columnOf(without("Transfers"), "transfers").isMissed).toBe(true);
  expect(without("Transfers").columns.map(({ column }) => column.id)).toContain("transfers");
  const resolved = casesOf([exampleTable("Cases", ["Case ID", "Opened", "Resolved", "Transfers", "Reopens"], 9)]);
  expect(columnOf(resolved, "closed")).toMatchObject({ match: null, isMissed: false });
});

it("says of a column that the last run worked it out", () => {
  const finding: Diagnostic = {
    severity: "info", code: "table.derived", message: "It is worked out.", table: "Cases", column: "handle-minutes", row: null, address: null, rows: 9,
  };
  const cases = casesOf(undefined, {}, [finding, { ...finding, table: "tblStaff", column: "topic" }]);
  expect(columnOf(cases, "handle-minutes").derived).toBe("It is worked out.");
  expect(cases.columns.map(({ column }) => column.id)).toContain("handle-minutes");
  expect(columnOf(cases, "topic").derived).toBeNull();
});

it("counts the findings that an answer settles, and gives each to its dataset", () => {
  const tables = [exampleTable("Cases", [...caseHeaders.filter((header) => header !== "Transfers"), "Xqz", "Yqz"], 9)];
  const { questions, datasets } = dataOf(tables);
  expect(questions.map(({ choice }) => choice)).toEqual([{ dataset: "cases", column: "transfers", headers: ["Xqz", "Yqz"] }]);
  expect(datasets[0]?.questions).toEqual(questions);
  expect(dataOf(tables, { columns: [{ dataset: "cases", column: "transfers", header: "" }] }).questions).toEqual([]);
});
