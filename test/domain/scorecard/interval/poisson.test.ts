import fc from "fast-check";
import { poissonExact } from "../../../../src/domain/scorecard/interval/poisson";

// Garwood's limits as tabulated in textbooks (e.g. Ulm 1990).
test.each([
  [0, 0, 3.6889],
  [1, 0.0253, 5.5716],
  [10, 4.7954, 18.3904],
  [100, 81.3637, 121.6272],
])("agrees with the table: %i", (count, low, high) => {
  expect(poissonExact(count)?.low).toBeCloseTo(low, 3);
  expect(poissonExact(count)?.high).toBeCloseTo(high, 3);
});

test("is unknown for what is no count", () => {
  expect([poissonExact(-1), poissonExact(1.5), poissonExact(Number.NaN)]).toEqual([null, null, null]);
});

/** The chance of at most `count` events at a mean, added up term by term: another way to the same law. */
function chanceOfAtMost(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let k = 1; k <= count; k++) sum += term *= mean / k;
  return sum;
}

test("leaves 2.5 % on either side", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 500 }), (count) => {
    const interval = poissonExact(count);
    expect(chanceOfAtMost(count, interval?.high ?? 0)).toBeCloseTo(0.025, 9);
    expect(1 - chanceOfAtMost(count - 1, interval?.low ?? 0)).toBeCloseTo(0.025, 9);
  }));
});

test("is close to the normal law for a million", () => {
  const interval = poissonExact(1_000_000);
  expect(interval?.low).toBeCloseTo(1_000_000 - 1958.99, -1);
  expect(interval?.high).toBeCloseTo(1_000_000 + 1961.93, -1);
});
