import fc from "fast-check";
import { amountAt, distanceOf, type Distance } from "../../../src/domain/insights/whatItWouldTake";
import type { Unit } from "../../../src/domain/scorecard/result";

const result = (value: number | null, numerator: number | null, denominator: number | null, unit: Unit = "percent") => ({ value, numerator, denominator, unit });
const known = (distance: Distance | null): Distance => {
  if (distance === null) throw new Error("unknown");
  return distance;
};

test.each([
  ["cases resolved at first contact", result(65 / 116, 65, 116), "higher-is-better", 0.8, 28],
  ["a share on its target", result(0.8, 72, 90), "higher-is-better", 0.8, 0],
  ["a share above it", result(0.9, 81, 90), "higher-is-better", 0.8, 0],
  ["exits of a year", result(4 / 17.58, 4, 17.58), "lower-is-better", 0.15, 2],
  ["a count", result(9, 9, null, "count"), "higher-is-better", 16, 7],
  ["a count at a target with decimals", result(9, 9, null, "count"), "higher-is-better", 16.3, 8],
  ["contacts an agent and month", result(32 / 18, 32, 18, "per-agent-month"), "higher-is-better", 2, 4],
  ["hours", result(47.25, 614.25, 13, "hours"), "lower-is-better", 40, 7.3],
  ["minutes on target", result(12, 120, 10, "minutes"), "lower-is-better", 15, 0],
] as const)("%s", (_, value, direction, target, amount) => {
  expect(amountAt(known(distanceOf(value, direction)), target)).toBe(amount);
});

test("is unknown where the value is, and where the rows are", () => {
  expect(distanceOf(result(null, 3, 4), "higher-is-better")).toBeNull();
  expect(distanceOf(result(0.5, null, null), "higher-is-better")).toBeNull();
});

test("asks for just enough rows: with them the target is reached, with one fewer it is not", () => {
  const shares = fc.record({ of: fc.integer({ min: 1, max: 5000 }), share: fc.double({ min: 0, max: 1, noNaN: true }), target: fc.integer({ min: 0, max: 100 }) });
  fc.assert(fc.property(shares, fc.constantFrom("higher-is-better", "lower-is-better"), ({ of, share, target: percent }, direction) => {
    const counted = Math.round(share * of);
    const target = percent / 100;
    const amount = amountAt(known(distanceOf(result(counted / of, counted, of), direction)), target);
    const reached = (rows: number): boolean => (direction === "higher-is-better" ? (counted + rows) * 100 >= percent * of : (counted - rows) * 100 <= percent * of);
    expect([Number.isInteger(amount), reached(amount), amount === 0 || !reached(amount - 1)]).toEqual([true, true, true]);
  }));
});
