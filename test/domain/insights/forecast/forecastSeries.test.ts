import fc from "fast-check";
import { forecastSeries } from "../../../../src/domain/insights/forecast/forecastSeries";

const months = (count: number, value: (month: number) => number): number[] => Array.from({ length: count }, (_, month) => value(month));
/** A little up and down that repeats after seven months, and so is no season. */
const wobble = (month: number): number => [3, -2, 1, -3, 2, -1, 0][month % 7] as number;

it("expects of a series without change that it stays, by the simplest model", () => {
  const found = forecastSeries(months(24, () => 50));
  expect(found).toMatchObject({ model: "level", error: 0, naiveError: 0, tries: 9 });
  expect(found?.expected).toEqual([1, 2, 3].map(() => ({ value: 50, low: 50, high: 50 })));
});

it("follows a trend, and is less sure of what is further away", () => {
  const found = forecastSeries(months(24, (month) => 200 + 10 * month + wobble(month)))!;
  expect(found.model).toBe("trend");
  [440, 450, 460].forEach((value, step) => expect(Math.abs((found.expected[step]?.value ?? 0) - value)).toBeLessThan(6));
  const widths = found.expected.map(({ low, high }) => high - low);
  expect(widths[0]).toBeLessThan(widths[1] as number);
  expect(widths[1]).toBeLessThan(widths[2] as number);
  expect(found.error).toBeLessThan(found.naiveError);
});

it("knows a season from three years of it, and not from two", () => {
  const seasonal = (month: number): number => 500 + 120 * Math.sin((month * Math.PI) / 6) + wobble(month);
  const found = forecastSeries(months(42, seasonal))!;
  expect(found.model).toBe("season");
  found.expected.forEach(({ low, high }, step) => {
    expect(low).toBeLessThan(seasonal(42 + step));
    expect(high).toBeGreaterThan(seasonal(42 + step));
  });
  expect(found.error).toBeLessThan(found.naiveError / 3);
  expect(forecastSeries(months(24, seasonal))?.model).not.toBe("season");
});

it("says nothing of fewer than twelve values, nor where what came was nothing", () => {
  expect(forecastSeries(months(11, () => 50))).toBeNull();
  expect(forecastSeries(months(12, () => 50))).toMatchObject({ tries: 2 });
  expect(forecastSeries([...months(20, () => 50), 0])).toBeNull();
});

it("gives the same for the same series, and grows with its unit", () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 12, maxLength: 40 }), (values) => {
    const once = forecastSeries(values)!;
    const tenfold = forecastSeries(values.map((value) => value * 16))!;
    expect(forecastSeries(values)).toEqual(once);
    once.expected.forEach(({ value, low, high }, step) => {
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
      expect(tenfold.expected[step]?.value).toBeCloseTo(value * 16, 4);
    });
  }), { numRuns: 40 });
});
