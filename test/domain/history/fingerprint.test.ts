import fc from "fast-check";
import { fingerprint } from "../../../src/domain/history/fingerprint";

/** FNV-1a as its authors write it down: one number of 64 bits. */
function plainHash(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const character of text) hash = ((hash ^ BigInt(character.codePointAt(0) ?? 0)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, "0");
}

it("is FNV-1a of the value's text, to the last bit", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
    expect(fingerprint(text)).toBe(plainHash(JSON.stringify(text)));
  }));
});

it("agrees with a published hash", () => {
  // The number 1 is written as "1"; 0xaf63ac4c86019afc is FNV-1a of that character in the test vectors of its authors.
  expect(fingerprint(1)).toBe("af63ac4c86019afc");
});

it("says the same whatever the order of an object's members, and another thing for another order of a list", () => {
  expect(fingerprint({ a: 1, b: { c: 2, d: 3 } })).toBe(fingerprint({ b: { d: 3, c: 2 }, a: 1 }));
  expect(fingerprint([1, 2])).not.toBe(fingerprint([2, 1]));
});
