import { typedOverFinding } from "../../src/computation/typedOverFinding";

const cell = { id: "scorecard/Scorecard_Leading/innovation/Now", sheet: "scorecard", row: 13, column: 2 };
const present = [{ id: "scorecard", name: "Our card", cells: [], tables: [] }];

test.each([
  ["a number", 0.7266514806378133, 'computed it would be "0.72665"'],
  ["a formula", { formula: "=[@Now]-[@Target]" }, 'computed it would be "=[@Now]-[@Target]"'],
  ["nothing", null, "computed it would be empty"],
] as const)("a cell typed over %s is named by the sheet as it is called now, with both contents", (_what, computed, words) => {
  const finding = typedOverFinding({ ...cell, typed: "about 70 %", computed }, present);
  expect(finding).toMatchObject({ code: "sheet.typed-over", address: "'Our card'!C14", typedOver: cell.id });
  expect(finding.message).toContain('somebody typed "about 70 %" over it');
  expect(finding.message).toContain(words);
});
