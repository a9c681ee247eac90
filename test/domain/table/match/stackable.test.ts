import { datasetOf } from "../../../../src/domain/table/datasets";
import { stackObstacle } from "../../../../src/domain/table/match/stackable";

const headers = ["Case ID", "Opened", "Closed", "Transfers", "Reopens"];
const table = (name: string, more: readonly string[] = [], sample?: readonly (readonly (string | number)[])[]) =>
  ({ name, sheet: name, headers: [...headers, ...more], ...(sample ? { sample } : {}) });
const obstacle = (one: ReturnType<typeof table>, other: ReturnType<typeof table>) => stackObstacle(datasetOf("cases"), one, other);
const rows = [["K1", 46000, 46001, 0, 0], ["K2", 46002, 46003, 1, 0]];

test("tables with the same needed columns can be read as one, whatever else they have", () => {
  expect(obstacle(table("Jan"), table("Feb", ["Topic"]))).toBeNull();
});

test("a table that lacks a needed column, or is the only one to have it, stays apart", () => {
  const less = { name: "Open", sheet: "Open", headers: headers.slice(0, 4) };
  expect(obstacle(table("Jan"), less)).toEqual({ kind: "columns" });
  expect(obstacle(less, table("Jan"))).toEqual({ kind: "columns" });
});

test("tables that begin with the same rows are copies; one row says nothing", () => {
  expect(obstacle(table("Jan", [], rows), table("Jan (2)", [], rows))).toEqual({ kind: "copy" });
  expect(obstacle(table("Jan", [], rows), table("Feb", [], [...rows].reverse()))).toBeNull();
  expect(obstacle(table("Jan", [], rows.slice(0, 1)), table("Feb", [], rows.slice(0, 1)))).toBeNull();
  expect(obstacle(table("Jan", [], []), table("Feb", [], []))).toBeNull();
});

test("columns in different units stay apart", () => {
  expect(obstacle(table("Jan", ["Handle time min"]), table("Feb", ["Handle time"]))).toEqual({ kind: "units", one: "Handle time min", other: "Handle time" });
  expect(obstacle(table("Jan", ["Handle time min"]), table("Feb", ["Handle time minutes"]))).toBeNull();
});
