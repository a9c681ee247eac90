import fc from "fast-check";
import { sampleStandardDeviation } from "simple-statistics";
import { bootstrapMean, bootstrapMedian, bootstrapRatio } from "../../../../src/domain/scorecard/interval/bootstrap";

const numbers = (min: number, max: number) => fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: min, maxLength: max });

test("the same seed gives the same interval, another seed another", () => {
  const values = Float64Array.from([3, 1, 4, 1, 5, 9, 2, 6, 5, 3]);
  expect(bootstrapMean(values, 7)).toEqual(bootstrapMean(values, 7));
  expect(bootstrapMean(values, 7)).not.toEqual(bootstrapMean(values, 8));
});

test("is unknown for fewer than two values and for empty denominators", () => {
  expect(bootstrapMean(Float64Array.of(5), 1)).toBeNull();
  expect(bootstrapMedian(Float64Array.of(5), 1)).toBeNull();
  expect(bootstrapRatio(Float64Array.of(1, 2), Float64Array.of(0, 0), 1)).toBeNull();
});

test("lies within the values and leaves them as they are", () => {
  fc.assert(fc.property(numbers(2, 60), fc.nat(), (list, seed) => {
    const values = Float64Array.from(list);
    for (const interval of [bootstrapMean(values, seed), bootstrapMedian(values, seed)]) {
      if (interval === null) throw new Error("no interval");
      expect(interval.low).toBeLessThanOrEqual(interval.high);
      expect(interval.low).toBeGreaterThanOrEqual(Math.min(...list) - 1e-9);
      expect(interval.high).toBeLessThanOrEqual(Math.max(...list) + 1e-9);
    }
    expect(Array.from(values)).toEqual(list);
  }), { numRuns: 30 });
});

test("the mean's interval is as wide as the normal law says for a large sample, on both sides of the change of method", () => {
  for (const n of [900, 1100]) {
    const values = Float64Array.from({ length: n }, (_, i) => (i * 7919) % 101);
    const interval = bootstrapMean(values, 3);
    const expected = 2 * 1.96 * (sampleStandardDeviation(Array.from(values)) / Math.sqrt(n));
    expect((interval?.high ?? 0) - (interval?.low ?? 0)).toBeGreaterThan(expected * 0.9);
    expect((interval?.high ?? 0) - (interval?.low ?? 0)).toBeLessThan(expected * 1.1);
  }
});

test("a ratio of proportional columns has no spread", () => {
  const denominators = Float64Array.from([10, 20, 30, 40]);
  const interval = bootstrapRatio(denominators.map((value) => value * 1.1), denominators, 1);
  expect(interval?.low).toBeCloseTo(1.1, 12);
  expect(interval?.high).toBeCloseTo(1.1, 12);
});

test("the median's interval holds the middle of a large sample", () => {
  const interval = bootstrapMedian(Float64Array.from({ length: 2001 }, (_, i) => i), 1);
  // 1000.5 − 1.96 √2001 / 2 = 956.7 and its mirror image.
  expect(interval).toEqual({ low: 956, high: 1044 });
});
