import { isBeyondChance } from "../../../src/domain/insights/isBeyondChance";

const around = (value: number, half: number) => ({ value, low: value - half, high: value + half });

test.each([
  ["intervals that do not touch", around(10, 1), around(12.1, 1), true],
  ["intervals that overlap a little: 1.6 is more than the root of 1 + 1", around(10, 1), around(11.6, 1), true],
  ["intervals that overlap much: 1.3 is less", around(10, 1), around(11.3, 1), false],
  ["a fall as a rise", around(11.6, 1), around(10, 1), true],
  ["a value without an interval", around(10, 0.1), { value: 90, low: null, high: null }, false],
])("%s", (_, before, after, expected) => expect(isBeyondChance(before, after)).toBe(expected));
