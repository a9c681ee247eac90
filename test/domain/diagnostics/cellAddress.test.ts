import { cellAddress } from "../../../src/domain/diagnostics/cellAddress";

test.each([
  ["Cases", 16, 2, "Cases!C17"],
  ["My cases", 0, 0, "'My cases'!A1"],
  ["Ann's", 0, 25, "'Ann''s'!Z1"],
  ["2026", 9, 26, "'2026'!AA10"],
  ["AB12", 0, 701, "'AB12'!ZZ1"],
  ["R1C1", 0, 702, "'R1C1'!AAA1"],
  ["Équipes", 1_048_575, 16_383, "Équipes!XFD1048576"],
])("%s, row %d, column %d is %s", (sheet, row, column, address) => {
  expect(cellAddress(sheet, row, column)).toBe(address);
});
