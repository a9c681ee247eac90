import fc from "fast-check";
import { splitChange, type StratumSums } from "../../../src/domain/insights/splitChange";

const window = (rows: readonly number[], sums: readonly number[]): StratumSums => ({ rows: Float64Array.from(rows), sums: Float64Array.from(sums) });

describe("splitChange", () => {
  it("is all mix where every stratum is as good as before and the harder one grows", () => {
    // 90 % and 50 % both times; half and half, then one to three: 70 % → 60 %.
    const { mix, performance } = splitChange([window([100, 100], [90, 50]), window([50, 150], [45, 75])]);
    expect(mix).toBeCloseTo(-0.1, 12);
    expect(performance).toBeCloseTo(0, 12);
  });
  it("is all performance where the weights stay", () => {
    const { mix, performance } = splitChange([window([100, 100], [90, 50]), window([200, 200], [160, 80])]);
    expect(mix).toBeCloseTo(0, 12);
    expect(performance).toBeCloseTo(-0.1, 12);
  });
  it("shows mix against performance where every stratum rises and the total falls", () => {
    const { mix, performance } = splitChange([window([150, 50], [135, 20]), window([50, 150], [46, 66])]);
    expect(performance).toBeGreaterThan(0);
    expect(mix + performance).toBeLessThan(0);
  });
  it("adds up to the change, whatever strata a window has", () => {
    const strata = fc.array(fc.record({ before: fc.nat(50), after: fc.nat(50), was: fc.integer({ min: -5, max: 5 }), is: fc.integer({ min: -5, max: 5 }) }), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(strata, (all) => {
      const before = window(all.map((one) => one.before), all.map((one) => one.before * one.was));
      const after = window(all.map((one) => one.after), all.map((one) => one.after * one.is));
      const average = ({ rows, sums }: StratumSums): number => sums.reduce((sum, one) => sum + one, 0) / rows.reduce((sum, one) => sum + one, 0);
      fc.pre(before.rows.some((one) => one > 0) && after.rows.some((one) => one > 0));
      const { mix, performance } = splitChange([before, after]);
      expect(mix + performance).toBeCloseTo(average(after) - average(before), 9);
    }));
  });
});
