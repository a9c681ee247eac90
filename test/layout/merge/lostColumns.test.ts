import { LostColumns } from "../../../src/layout/merge/lostColumns";
import type { PresentSheet } from "../../../src/layout/merge/presentSheet";
import { planStore } from "../../../src/layout/store/storeSheet";

const plans = [{ id: "plan", tables: [{ id: "Items", row: 0, column: 0, columns: [{ header: "Item", owner: "addin" }, { header: "Owner", owner: "user" }], rows: [] }] }] as const;
const formula = (text: string): { readonly formula: string } => ({ formula: text });

function sheetOf(headers: readonly string[]): PresentSheet {
  return { id: "plan", name: "Plan", cells: [[...headers]], tables: [{ id: "Items", row: 0, column: 0, headers, columnIds: headers.map((_, index) => index + 1), rows: [] }] };
}

test.each([
  { what: "nothing of a table that has all its columns", headers: ["Item", "Owner", "Key"], reads: "=Items[Item]&Items[Key]", isLost: false },
  { what: "a column that was deleted", headers: ["Item", "Key"], reads: "=COUNTA(Items[Owner])", isLost: true },
  { what: "the hidden column of keys too", headers: ["Item", "Owner"], reads: "=MATCH(1,Items[Key],0)", isLost: true },
  { what: "none of those beside it", headers: ["Item", "Owner"], reads: "=COUNTA(Items[Item])", isLost: false },
])("formulas read $what", ({ headers, reads, isLost }) => {
  expect(new LostColumns(plans, [sheetOf(headers)]).isReadBy(formula(reads), null)).toBe(isLost);
});

test("a sheet that is made leaves the cells blank that would read a deleted column, and no others", () => {
  const rows = [{ key: "k", cells: [formula("=COUNTA(Items[Owner])"), "word"] }];
  const plan = {
    ...planStore({ state: "", written: "", journal: "", going: "", history: "", status: "done" }),
    areas: [{ id: "head", row: 0, column: 0, owner: "addin" as const, cells: [["Title", formula("=ROWS(Items[Owner])")], [formula("=ROWS(Items[Item])"), null]] }],
    tables: [{ id: "Others", row: 4, column: 0, columns: [{ header: "Count", owner: "addin" as const }, { header: "Note", owner: "user" as const }], rows }],
  };
  const { areas, tables } = new LostColumns(plans, [sheetOf(["Item", "Key"])]).without(plan);
  expect(areas[0]?.cells).toEqual([["Title", null], [formula("=ROWS(Items[Item])"), null]]);
  expect(tables[0]?.rows).toEqual([{ key: "k", cells: [null, "word"] }]);
  expect(new LostColumns(plans, [sheetOf(["Item", "Owner", "Key"])]).without(plan)).toBe(plan);
});

test("formulas read a table whose sheet a take-back does not make again", () => {
  expect(new LostColumns(plans, [], "made").isReadBy(formula("=SUM(Items[Item])"), null)).toBe(false);
  expect(new LostColumns(plans, [], "lost").isReadBy(formula("=SUM(Items[Item])"), null)).toBe(true);
});
