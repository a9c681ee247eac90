import { changedLines, lineChanges } from "../../../src/layout/merge/listLines";
import type { ListRow } from "../../../src/layout/merge/listRows";
import type { PresentSheet, PresentTable, PresentValue } from "../../../src/layout/merge/presentSheet";

/** A table of four rows from B2 on, with what else stands on its sheet. */
function sheetWith(others: readonly (readonly [row: number, column: number])[] = [], tables: readonly PresentTable[] = []): { readonly table: PresentTable; readonly sheet: PresentSheet } {
  const body = ["a", "b", "c", "d"].map((key) => [1, key]);
  const table: PresentTable = { id: "List", row: 1, column: 1, headers: ["Now", "Key"], columnIds: [1, 2], rows: body };
  const cells = Array.from({ length: 12 }, (_, row): PresentValue[] => ["", ...(row === 1 ? ["Now", "Key"] : body[row - 2] ?? ["", ""]), ""]);
  for (const [row, column] of others) cells[row]?.splice(column, 1, "typed");
  return { table, sheet: { id: "teams", name: "Teams", cells, tables: [table, ...tables] } };
}

/** Rows by the body row in which they stand now; null for one that is new. */
function listed(...sources: readonly (number | null)[]): ListRow[] {
  return sources.map((source) => ({ kind: "planned", planned: { key: String(source), cells: [] }, source }));
}

test.each([
  { what: "one that comes between others", sources: [0, 1, null, 2, 3], changes: [{ at: 2, by: 1 }] },
  { what: "two that come first", sources: [null, null, 0, 1, 2, 3], changes: [{ at: 0, by: 2 }] },
  { what: "one that goes", sources: [0, 2, 3], changes: [{ at: 1, by: -1 }] },
  { what: "some that go and some that come", sources: [1, null, 3], changes: [{ at: 2, by: -1 }, { at: 0, by: -1 }, { at: 1, by: 1 }] },
  { what: "the last one in whose place another comes", sources: [0, 1, 2, null], changes: [{ at: 3, by: -1 }] },
  { what: "none that comes or goes at the end", sources: [0, 1, 2, 3, null], changes: [] },
  { what: "none where the last ones go", sources: [0, 1], changes: [] },
  { what: "none where rows change places", sources: [1, 0, null, 2, 3], changes: [] },
  { what: "none where every row is another", sources: [null, null], changes: [] },
])("moves $what", ({ sources, changes }) => {
  const { table, sheet } = sheetWith();
  const rows = listed(...sources);
  expect(lineChanges(rows, table, sheet)).toEqual(changes);
  const lines = changedLines(changes, table);
  if (changes.length > 0) expect(rows.map(({ source }, index) => (source === null || lines[index] === source ? "in place" : `${source} not in row ${index}`))).toEqual(rows.map(() => "in place"));
});

test("rows stay where something stands beside one that goes, below the table, or another table beside it", () => {
  const goes = listed(0, 2, 3);
  const comes = listed(0, null, null, 1, 2, 3);
  const beside = sheetWith([[3, 3]]);
  expect(lineChanges(goes, beside.table, beside.sheet)).toEqual([]);
  expect(lineChanges(comes, beside.table, beside.sheet)).toHaveLength(1);
  const below = sheetWith([[7, 0]]);
  expect(lineChanges(comes, below.table, below.sheet)).toEqual([]);
  expect(lineChanges(listed(0, null, 1, 2, 3), below.table, below.sheet)).toHaveLength(1);
  const two = sheetWith([], [{ id: "Mine", row: 4, column: 5, headers: ["x"], columnIds: [1], rows: [[1]] }]);
  expect(lineChanges(goes, two.table, two.sheet)).toEqual([]);
});
