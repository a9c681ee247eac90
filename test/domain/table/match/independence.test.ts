import fc from "fast-check";
import type { SampleCell } from "../../../../src/domain/table/find/sheetSample";
import { matchTables } from "../../../../src/domain/table/match/matchTables";
import { noOverrides } from "../../../../src/domain/table/match/matchOverrides";
import { cells, cycle } from "./sampleTable";

const rows = 30;
const columns: Readonly<Record<string, readonly SampleCell[]>> = {
  opened: cells(rows, (row) => 45_000 + row * 1.3), closed: cells(rows, (row) => (row % 4 === 3 ? "" : 45_000.4 + row * 1.4)), answered: cells(rows, (row) => (row % 3 === 1 ? "" : 45_000.1 + row * 1.3)),
  written: cells(rows, (row) => `${(row % 12) + 1}/${(row % 28) + 1}/2026`), ids: cells(rows, (row) => `K${String(row + 100)}`), numbers: cells(rows, (row) => `R-${row + 5}`),
  counts: cycle(rows, 0, 1, 2), scale: cycle(rows, 7, 6, 5, 4, 3, 1), status: cycle(rows, "open", "closed"), state: cycle(rows, "new", "solved"), exits: cycle(rows, "voluntary", "involuntary", ""),
  flags: cycle(rows, "yes", "no"), money: cycle(rows, 1200, 0, 85.5), names: cells(rows, (row) => `Ada ${"ABCDEFGHIJKLMNOPQRSTUVWXYZabcd"[row] ?? ""}bel`), months: cycle(rows, 45_017, 45_047, 45_078), mixed: cycle(rows, "x", 3, true, ""),
};
const headers = ["Column", "Column1", "F2", "Spalte 3", "Unnamed: 4", "5", "Opened", "Closed", "Closed at", "Created", "Status", "State", "Id", "Number", "Score", "Churn", "First response", "Name", "Month", "Kind", "Date", "Notes", "Agent", "Answered", "Left", "Hired"];
const names = ["Cases", "People", "Accounts", "Suggestions", "Questions", "Effort Answers", "Role Fills", "Decisions"];

const tables = fc.record({
  name: fc.constantFrom(...names),
  columns: fc.uniqueArray(fc.record({ header: fc.constantFrom(...headers), cells: fc.constantFrom(...Object.keys(columns)) }), { selector: ({ header }) => header, minLength: 1, maxLength: 9 }),
});

/** What is found and said of a table whose columns stand in an order, and its rows in another. */
function findings(name: string, order: readonly { readonly header: string; readonly cells: string }[], rowOrder: readonly number[]): unknown {
  const sample = rowOrder.map((row) => order.map((column) => columns[column.cells]?.[row] ?? ""));
  const { matches, diagnostics } = matchTables([{ name, sheet: name, headers: order.map(({ header }) => header), sample }], noOverrides);
  return {
    columns: matches.map(({ dataset, parts }) => [dataset.id, parts.map((part) => part.columns.map((match) => [match?.column.id, match?.header, match?.confidence, match?.reason]))]),
    findings: diagnostics.map(({ code, column, choice }) => [code, column, [...(choice?.headers ?? [])].sort()]),
  };
}

const inOrder = cells(rows, (row) => row) as number[];

test("neither the order of columns nor that of rows makes a difference", () => {
  fc.assert(fc.property(
    tables.chain(({ name, columns: order }) => fc.tuple(
      fc.constant(name), fc.constant(order), fc.shuffledSubarray(order, { minLength: order.length }), fc.shuffledSubarray(inOrder, { minLength: rows }),
    )),
    ([name, order, otherOrder, otherRows]) => {
      expect(findings(name, otherOrder, otherRows)).toEqual(findings(name, order, inOrder));
    },
  ), { numRuns: 150 });
});

test("a header serves one column at most", () => {
  fc.assert(fc.property(tables, ({ name, columns: order }) => {
    const sample = inOrder.map((row) => order.map((column) => columns[column.cells]?.[row] ?? ""));
    for (const { parts } of matchTables([{ name, sheet: name, headers: order.map(({ header }) => header), sample }], noOverrides).matches) {
      const used = parts[0]?.columns.map((match) => match?.index) ?? [];
      expect(new Set(used).size).toBe(used.length);
    }
  }), { numRuns: 150 });
});
