import { testLeading } from "../../../src/domain/insights/leading";
import { seededRandom } from "../../../src/domain/scorecard/interval/seededRandom";

/** Changes without any pattern, −1 to 1. */
function noise(count: number, seed: number): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random(2001) / 1000 - 1);
}

/** The same some periods later, with half as much noise on top. */
function after(leading: readonly number[], lag: number, seed: number): number[] {
  const own = noise(leading.length, seed);
  return leading.map((_, at) => (leading[at - lag] ?? 0) + (own[at] ?? 0) / 2);
}

describe("testLeading", () => {
  const leading = noise(36, 1);
  it("finds the lag that was put into the series, and counts everything that it tried", () => {
    const { tested, found } = testLeading([leading, noise(36, 2)], [noise(36, 3), after(leading, 3, 4)], 1);
    expect(tested).toBe(24);
    expect(found[0]).toMatchObject({ leading: 0, lagging: 1, lag: 3 });
    expect(found[0]?.chance).toBe(0.001);
    expect(found[0]?.correlation).toBeGreaterThan(0.7);
    expect(found.slice(1).every(({ chance }) => chance > 0.05)).toBe(true);
  });
  it("says the same again, by its seed", () => {
    const lagging = [after(leading, 2, 5)];
    expect(testLeading([leading], lagging, 7)).toEqual(testLeading([leading], lagging, 7));
  });
  it("compares nothing below twelve pairs of known changes", () => {
    expect(testLeading([noise(12, 1)], [noise(12, 2)], 1)).toEqual({ tested: 0, found: [] });
    expect(testLeading([noise(13, 1)], [noise(13, 2)], 1).tested).toBe(1);
    expect(testLeading([[...noise(12, 1), ...noise(6, 9).map(() => null)]], [noise(18, 2)], 1).found.map(({ lag }) => lag)).toHaveLength(6);
    expect(testLeading([noise(30, 1).map((one, at) => (at % 3 === 0 ? one : null))], [noise(30, 2)], 1).tested).toBe(0);
  });
  it("does not take a series that never changes for one that leads", () => expect(testLeading([new Array<number>(30).fill(0)], [noise(30, 2)], 1).tested).toBe(0));
  it("raises the alarm in about one of twenty, however many pairs are tried, where nothing leads", () => {
    const alarms = Array.from({ length: 20 }, (_, run) => testLeading(
      [1, 2].map((one) => noise(30, run * 10 + one)), [4].map((one) => noise(30, run * 10 + one)), run)).filter(({ found }) => (found[0]?.chance ?? 1) < 0.05).length;
    // 98 % of twenty such runs raise it at most three times.
    expect(alarms).toBeLessThanOrEqual(3);
  });
});
