import fc from "fast-check";
import { axisScale } from "../../../../host/workbench/charts/axisScale";

const automatic = { minimum: null, maximum: null };

describe("the automatic scale of a value axis", () => {
  it.each([
    { says: "ends a step above a round greatest value", low: 0, high: 100, steps: 10, minimum: 0, maximum: 120, unit: 20 },
    { says: "uses ten steps where they fit", low: 1, high: 9, steps: 10, minimum: 0, maximum: 10, unit: 1 },
    { says: "leaves a twentieth of the range above the data", low: 2, high: 16, steps: 10, minimum: 0, maximum: 18, unit: 2 },
    { says: "takes halves for small numbers", low: 1.8, high: 4.5, steps: 10, minimum: 0, maximum: 5, unit: 0.5 },
    { says: "takes fewer steps in a low chart", low: 1.8, high: 4.5, steps: 4, minimum: 0, maximum: 6, unit: 2 },
    { says: "begins above 0 when all values are close together", low: 95, high: 98, steps: 10, minimum: 94.5, maximum: 98.5, unit: 0.5 },
    { says: "begins at 0 when the least is below five sixths of the greatest", low: 83, high: 100, steps: 10, minimum: 0, maximum: 120, unit: 20 },
    { says: "shows a single value over 0", low: 5, high: 5, steps: 10, minimum: 0, maximum: 6, unit: 1 },
    { says: "spans both sides of 0", low: -14, high: 12, steps: 10, minimum: -20, maximum: 15, unit: 5 },
    { says: "mirrors values below 0", low: -100, high: -20, steps: 10, minimum: -120, maximum: 0, unit: 20 },
    { says: "keeps fractions free of dust", low: 0.1, high: 0.3, steps: 10, minimum: 0, maximum: 0.35, unit: 0.05 },
  ])("$says", ({ low, high, steps, minimum, maximum, unit }) => {
    const scale = axisScale({ low, high }, automatic, steps);
    expect([scale.minimum, scale.maximum]).toEqual([minimum, maximum]);
    expect((scale.ticks[1] ?? 0) - (scale.ticks[0] ?? 0)).toBeCloseTo(unit, 10);
  });

  it("shows 0 to 1 without data", () => {
    expect(axisScale(null, automatic, 5)).toEqual({ minimum: 0, maximum: 1, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1] });
  });

  it("keeps the limits that were set, and counts its steps from the minimum", () => {
    expect(axisScale({ low: 3, high: 8 }, { minimum: 2.5, maximum: 9 }, 4)).toEqual({ minimum: 2.5, maximum: 9, ticks: [2.5, 4.5, 6.5, 8.5] });
  });

  it("finds the other limit when one was set", () => {
    const { minimum, maximum } = axisScale({ low: 95, high: 98 }, { minimum: 0, maximum: null }, 10);
    expect([minimum, maximum]).toEqual([0, 120]);
  });

  it("always holds the data in no more steps than asked for", () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true, noDefaultInfinity: true }).map((number) => Math.round(number * 1000) / 1000);
    fc.assert(fc.property(value, value, fc.integer({ min: 2, max: 10 }), (a, b, steps) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const scale = axisScale({ low, high }, automatic, steps);
      expect(scale.minimum).toBeLessThanOrEqual(low);
      expect(scale.maximum).toBeGreaterThanOrEqual(high);
      expect(scale.ticks.length).toBeLessThanOrEqual(steps + 1);
      expect(scale.ticks.length).toBeGreaterThanOrEqual(2);
    }));
  });
});
