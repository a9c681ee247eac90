import { LostColumns } from "../../../src/layout/merge/lostColumns";
import type { PresentSheet } from "../../../src/layout/merge/presentSheet";

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

test("formulas read a table whose sheet a take-back does not make again", () => {
  expect(new LostColumns(plans, [], "made").isReadBy(formula("=SUM(Items[Item])"), null)).toBe(false);
  expect(new LostColumns(plans, [], "lost").isReadBy(formula("=SUM(Items[Item])"), null)).toBe(true);
});
