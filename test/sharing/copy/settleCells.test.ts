import { settleCells } from "../../../src/sharing/copy/settleCells";
import type { CellRule } from "../../../src/sharing/copyOrders";
import type { CellValue, SourceCell } from "../../../src/sharing/package/cellValue";
import { element } from "../../../src/sharing/xml/xmlElement";

const written = (value: string | number): CellRule => ({ kind: "written", value });
const computed: CellRule = { kind: "computed", quotes: [] };
const owner: CellRule = { kind: "typed", texts: ["Quality lead"], numbers: false, instead: "", part: "T[Owner]" };
const due: CellRule = { kind: "typed", texts: [], numbers: true, instead: "" };

function settled(rule: CellRule | null, cell: Partial<SourceCell>): { readonly value: CellValue; readonly leftOut: readonly string[] } {
  const whole: SourceCell = { row: 0, column: 0, value: null, hasFormula: false, isUnknown: false, ...cell };
  const rows = [{ row: 0, element: element("row"), cells: [{ cell: whole, element: element("c") }] }];
  const { values, leftOut } = settleCells(rows, { name: "S", title: "S", tables: [], cells: rule === null ? [] : [{ row: 0, column: 0, rule }] });
  return { value: values.get("0,0") ?? null, leftOut: [...(leftOut.get("T[Owner]") ?? [])] };
}

it.each([
  ["a cell without orders", null, { value: "Mara" }, null],
  ["what the add-in wrote", written("Backlog"), { value: "Backlog" }, "Backlog"],
  ["a text over what the add-in wrote", written("Backlog"), { value: "Mara" }, "–"],
  ["a number over what the add-in wrote", written(0.8), { value: 0.9 }, 0.9],
  ["a formula over what the add-in wrote", written("Backlog"), { value: "Backlog", hasFormula: true }, "–"],
  ["an emptied cell", written("Backlog"), { value: null }, null],
  ["a masked text", { kind: "written", value: 'said "Mara"', shown: 'said "…"' } satisfies CellRule, { value: 'said "Mara"' }, 'said "…"'],
  ["a formula's value", computed, { value: "✔ on target", hasFormula: true }, "✔ on target"],
  ["a formula in error, or never computed", computed, { isUnknown: true, hasFormula: true }, "–"],
  ["a formula's empty text", computed, { value: null, hasFormula: true }, null],
  ["a text where a formula was", computed, { value: "Mara" }, "–"],
  ["a number where a formula was", computed, { value: 3 }, 3],
  ["a shipped owner", owner, { value: "Quality lead" }, "Quality lead"],
  ["an owner by number", owner, { value: 4711 }, null],
  ["a date", due, { value: 46000 }, 46000],
  ["a date by a user's formula", due, { value: 46000, hasFormula: true }, 46000],
  ["words where a date belongs", due, { value: "ask Mara" }, null],
])("keeps of %s what it may", (_, rule, cell, expected) => {
  expect(settled(rule, cell).value).toBe(expected);
});

it("remembers what was left out of a column that others quote", () => {
  expect(settled(owner, { value: "Mara" })).toEqual({ value: null, leftOut: ["Mara"] });
  expect(settled(owner, { value: "Quality lead" })).toEqual({ value: "Quality lead", leftOut: [] });
});
