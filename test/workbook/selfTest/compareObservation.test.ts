import { compareObservation } from "../../../src/workbook/office/selfTest/compareObservation";

const differs = (expected: unknown, was: unknown, within = 0): boolean => compareObservation({ what: "x", expected, was, within }) !== null;

test.each([
  [1, 1.4, 0.5, false], [1, 1.6, 0.5, true], [[1, 2], [1, 2.2], 0.3, false], [1, "1", 9, true],
  ["#A4262C", "#a4262c", 0, false], ["#A4262C", "#000000", 0, true], ["Left", "left", 0, true],
  [[1, "a"], [1, "a"], 0, false], [[1], [1, 2], 0, true], [[1, 2], [1], 0, true],
  [{ a: 1 }, { a: 1, b: 2 }, 0, false], [{ a: 1 }, { b: 1 }, 0, true], [{ a: 1 }, null, 0, true],
  [true, "true", 0, true], ["", undefined, 0, true], [[], undefined, 0, true], [NaN, 1, 0, true],
])("expected %j, was %j, within %d: differs %s", (expected, was, within, isDifferent) => {
  expect(differs(expected, was, within)).toBe(isDifferent);
});

test("a difference names the member and both values, long ones cut", () => {
  expect(compareObservation({ what: "Range.values", expected: [[1]], was: undefined })).toBe("Range.values: expected [[1]], was nothing");
  expect(compareObservation({ what: "Range.values", expected: "x".repeat(1000), was: "y" })).toMatch(/^Range\.values: expected "x{199}…, was "y"$/);
});
