import { typedOverFinding } from "../../src/computation/typedOverFinding";
import { needsYou } from "../../src/domain/diagnostics/needsYou";
import { inEnglish } from "../domain/inEnglish";

const cell = { id: "scorecard/Scorecard_Leading/innovation/Now", sheet: "scorecard", row: 13, column: 2, isKept: false };
const present = [{ id: "scorecard", name: "Our card", cells: [], tables: [] }];

test.each([
  ["a number", 0.7266514806378133, 'computed it would be "0.72665"'],
  ["a formula", { formula: "=[@Now]-[@Target]" }, 'computed it would be "=[@Now]-[@Target]"'],
  ["nothing", null, "computed it would be empty"],
] as const)("a cell typed over %s is named by the sheet as it is called now, with both contents", (_what, computed, words) => {
  const finding = typedOverFinding({ ...cell, typed: "about 70 %", computed }, present);
  expect(finding).toMatchObject({ code: "sheet.typed-over", address: "'Our card'!C14", typedOver: cell.id });
  expect(inEnglish(finding)).toContain('somebody typed "about 70 %" over it');
  expect(inEnglish(finding)).toContain(words);
});

test("one that is to stay so is told without asking anything", () => {
  const finding = typedOverFinding({ ...cell, typed: 3, computed: 2, isKept: true }, present);
  expect(finding).toMatchObject({ severity: "info", code: "sheet.typed-kept", address: "'Our card'!C14", typedOver: cell.id });
  expect(needsYou(finding)).toBe(false);
});
