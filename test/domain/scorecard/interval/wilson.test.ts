import fc from "fast-check";
import { wilson } from "../../../../src/domain/scorecard/interval/wilson";

// Newcombe (1998), Statistics in Medicine 17, table I: the score method without continuity correction.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("agrees with Newcombe's table: %i of %i", (k, n, low, high) => {
  const interval = wilson(k, n);
  expect(interval?.low).toBeCloseTo(low, 4);
  expect(interval?.high).toBeCloseTo(high, 4);
});

test("is unknown without rows", () => expect(wilson(0, 0)).toBeNull());

test("holds the share, stays within 0 and 1 and mirrors", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(), (n, any) => {
    const k = any % (n + 1);
    const interval = wilson(k, n);
    const mirrored = wilson(n - k, n);
    if (interval === null || mirrored === null) throw new Error("no interval");
    expect(0 <= interval.low && interval.low <= k / n && k / n <= interval.high && interval.high <= 1).toBe(true);
    expect(1 - mirrored.high).toBeCloseTo(interval.low, 10);
  }));
});
