import fc from "fast-check";
import { cleanText, isBlankText } from "../../../../src/domain/table/parse/cleanText";

test.each([
  ["  a  b ", "a b"], ["a\u00a0b", "a b"], ["a\u3000b", "a b"], ["\ufeffa", "a"], ["a\u200bb", "ab"], ["a\u00adb", "ab"], ["\u202ba\u202c", "a"], ["a\tb\nc", "a b c"], ["e\u0301", "\u00e9"], ["a\u0000b", "ab"], ["", ""],
])("%j becomes %j", (text, clean) => expect(cleanText(text)).toBe(clean));

test("cleaning twice changes nothing more, and only blank texts become empty", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
    const clean = cleanText(text);
    expect(cleanText(clean)).toBe(clean);
    expect(clean === "").toBe(isBlankText(text));
  }), { numRuns: 500 });
});
