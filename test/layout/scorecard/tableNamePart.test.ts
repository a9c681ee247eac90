import fc from "fast-check";
import { tableNamePart } from "../../../src/layout/scorecard/tableNamePart";

it("keeps letters, digits and blanks, which read as underscores", () => {
  expect(tableNamePart("billing")).toBe("billing");
  expect(tableNamePart("tier 2 support")).toBe("tier_2_support");
});

it.each(["zürich", "команда", "支援", "a_b", "a-b", "a/b", "", "x".repeat(41)])("tells %j from what it would look like without a number", (text) => {
  expect(tableNamePart(text)).toMatch(/^(?:\w{1,40}_)?[0-9a-z]{1,7}$/);
  expect(tableNamePart(text)).not.toBe(text);
});

it("gives different texts different names that every reader of formulas takes", () => {
  fc.assert(fc.property(fc.uniqueArray(fc.string({ unit: "grapheme", maxLength: 12 }), { maxLength: 20 }), (texts) => {
    const parts = texts.map(tableNamePart);
    expect(new Set(parts).size).toBe(texts.length);
    for (const part of parts) expect(part).toMatch(/^\w+$/);
  }));
});
