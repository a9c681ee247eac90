import { datasetOf } from "../../../src/domain/table/datasets";
import { foldEvents } from "../../../src/domain/table/foldEvents";
import { parsedTable, valuesOf } from "./parsedTable";
import { inEnglish } from "../inEnglish";

type Cells = Parameters<typeof parsedTable>[1];
const fold = (columns: Cells, dataset: "cases" | "decisions" | "suggestions" | "people" = "cases") => foldEvents(datasetOf(dataset), parsedTable(dataset, columns).table);

describe("folding a log of events", () => {
  test("keeps the row with the latest update stamp, of equal stamps the lower one", () => {
    const folded = fold({ "Case ID": ["A", "A", "B", "A", "B"], "Updated at": [3, 5, 2, 4, 2], Status: ["New", "Closed", "New", "Open", "Closed"] });
    expect(valuesOf(folded, "case-id")).toEqual(["A", "B"]);
    expect(valuesOf(folded, "status")).toEqual(["Closed", "Closed"]);
    expect([...folded.table.sourceRows]).toEqual([1, 4]);
    expect(folded.diagnostics).toMatchObject([{ severity: "info", code: "table.event-log-folded", rows: 3, column: "Case ID" }]);
    expect(inEnglish(folded.diagnostics[0])).toContain('5 rows were folded to the last one of each of 2 cases, by "Updated at"');
  });

  test("follows the order of the table without update stamps", () => {
    const folded = fold({ "Case ID": ["A", "B", "A"], Status: ["New", "New", "Closed"] });
    expect(valuesOf(folded, "status")).toEqual(["New", "Closed"]);
    expect(inEnglish(folded.diagnostics[0])).toContain("their order in the table");
  });

  test("takes few repeated ids without update stamps for copies, and asks about them", () => {
    const ids = Array.from({ length: 20 }, (_, index) => `C${index}`);
    const folded = fold({ "Case ID": [...ids, "C3"], Transfers: [...ids.map(() => 0), 1] });
    expect(folded.table.rowCount).toBe(20);
    expect(folded.diagnostics).toMatchObject([{ severity: "warning", code: "table.ids-repeated", rows: 1, column: "Case ID", row: 3, address: "Cases!B8" }]);
    expect(inEnglish(folded.diagnostics[0])).toContain('1 row of cases repeats a "Case ID"');
    const stamped = fold({ "Case ID": [...ids, "C3"], "Updated at": [...ids.map(() => 1), 2] });
    expect(stamped.diagnostics).toMatchObject([{ severity: "info", code: "table.event-log-folded", rows: 1 }]);
  });

  test("asks about ids of rows that began at different moments, as of numbers that begin anew each month", () => {
    const numbers = [1, 2, 3, 1, 2, 3];
    expect(fold({ "Case ID": numbers, Opened: [1, 2, 3, 32, 33, 34] }).diagnostics).toMatchObject([{ severity: "warning", code: "table.ids-repeated", rows: 3, row: 0 }]);
    expect(fold({ "Case ID": numbers, Opened: [1, 2, 3, 1, 2, 3] }).diagnostics).toMatchObject([{ severity: "info", code: "table.event-log-folded", rows: 3 }]);
  });

  test("prefers any stamp to none", () => {
    expect(valuesOf(fold({ "Case ID": ["A", "A"], "Updated at": [3, null], Status: ["Closed", "New"] }), "status")).toEqual(["Closed"]);
    expect(valuesOf(fold({ "Case ID": ["A", "A"], "Updated at": [null, null], Status: ["New", "Closed"] }), "status")).toEqual(["Closed"]);
  });

  test("keeps every kind of column", () => {
    const folded = fold({ "Case ID": ["A", "A"], Opened: [1, 2], Transfers: [0, 1], FCR: ["no", "yes"] });
    expect(["case-id", "opened", "transfers", "first-contact-flag"].map((id) => valuesOf(folded, id))).toEqual([["A"], [2], [1], [true]]);
    expect(folded.table.rowCount).toBe(1);
  });

  test("lets rows without an id count for themselves, and says so", () => {
    const folded = fold({ "Case ID": ["A", null, "A", "?"], Opened: [1, 2, 1, 4] });
    expect(valuesOf(folded, "opened")).toEqual([2, 1, 4]);
    expect(folded.diagnostics).toMatchObject([{ code: "table.id-missing", rows: 2, row: 1, address: "Cases!B6" }, { code: "table.event-log-folded", rows: 1 }]);
  });

  test("leaves a table alone whose ids do not repeat, or that has none", () => {
    const once = parsedTable("cases", { "Case ID": ["A", "a"], Opened: [1, 2] }).table;
    expect(foldEvents(datasetOf("cases"), once)).toEqual({ table: once, diagnostics: [] });
    const moves = parsedTable("people", { Person: ["Ann", "Ann"], Team: ["X", "Y"] }).table;
    expect(foldEvents(datasetOf("people"), moves).table).toBe(moves);
  });

  test("folds decisions and suggestions too", () => {
    expect(fold({ "Decision ID": ["D1", "D1"], Resolved: [1, 2] }, "decisions").table.rowCount).toBe(1);
    expect(fold({ "Suggestion ID": ["S1", "S1"], Status: ["new", "done"] }, "suggestions").table.rowCount).toBe(1);
  });
});
