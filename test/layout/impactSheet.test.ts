import { impactSheetId, impactTableIds, ledgerRoom } from "../../src/layout/impact/geometry";
import { impactLines } from "../../src/layout/impact/impactLines";
import { planImpact } from "../../src/layout/impactSheet";
import type { SheetPlan } from "../../src/layout/sheetPlan";
import { english } from "../../src/layout/texts/english";
import { german } from "../../src/layout/texts/german/german";
import { golden, goldenText } from "./fixture/goldenText";
import { impact } from "./fixture/impactFixture";
import { card, context } from "./fixture/scorecardFixture";

function only([sheet, ...others]: readonly SheetPlan[]): SheetPlan {
  if (sheet === undefined || others.length > 0) throw new Error("There is one sheet");
  return sheet;
}

const full = only(planImpact(card, { ...context, programme: { impact } }));

it("says what support is to the business", () => {
  const text = goldenText(full);
  expect(text).toBe(golden("business-impact", text));
});

it("is not made without its tables, and one that stands is kept up to date", () => {
  expect(planImpact(card, context)).toEqual([]);
  const empty = only(planImpact(card, { ...context, standing: new Set([impactSheetId]) }));
  expect(empty.tables.map((table) => [table.id, table.row])).toEqual(full.tables.map((table) => [table.id, table.row]));
});

it("leaves the cost figures to their user, and asks for amounts", () => {
  const costs = full.tables.find(({ id }) => id === impactTableIds.costs);
  expect(costs?.columns.filter(({ owner }) => owner === "user").map(({ header }) => header)).toEqual(["Your figure"]);
  expect(costs?.rows.map(({ cells }) => cells[1])).toEqual([null, null, null, null]);
  expect(full.validations).toEqual([expect.objectContaining({ kind: "decimal", range: { row: (costs?.row ?? 0) + 2, column: 1, rows: 3, columns: 1 } })]);
});

it("says how many decisions have no room", () => {
  const [row] = impact.ledger?.rows ?? [];
  if (row === undefined) throw new Error("There is a decision");
  const rows = Array.from({ length: ledgerRoom + 2 }, (_, index) => ({ ...row, id: `D-${index}` }));
  const sheet = only(planImpact(card, { ...context, programme: { impact: { ...impact, ledger: { decided: rows.length, asks: true, rows } } } }));
  expect(sheet.tables.at(-1)?.rows).toHaveLength(ledgerRoom);
  expect(JSON.stringify(sheet.areas)).toContain(english.rowsLeftOut(2));
});

it("says all of it otherwise in German", () => {
  const textsOf = (sheet: SheetPlan): unknown[] => [...sheet.areas.flatMap(({ cells }) => cells.flat()), ...sheet.tables.flatMap(({ columns }) => columns.map(({ header }) => header))];
  const other = textsOf(only(planImpact(card, { ...context, texts: german, programme: { impact } })));
  const same = textsOf(full).filter((text, index) => typeof text === "string" && text.length > 2 && text === other[index]);
  expect(same).toEqual([]);
});

it("says the lines for the pane with the figures as they were typed", () => {
  expect(impactLines(impact, english)).toEqual({
    revenue: "Accounts that support touched stand at 100.3 % of their opening revenue (n 174), untouched ones at 92.2 % (n 102): +8.0 points (+1.0 to +15.0).",
    costs: "A closed case costs 602.55 EUR.",
    decisions: "2 decisions say what they should do, 1 of them in all four domains; 2 of 5 statements came true. Nobody said what 1 of them does to people.",
  });
});
