import { chanceOfCount } from "../../../../src/domain/programme/coaching/statistics/chanceOfCount";
import { chanceOfSum, drawnMoments } from "../../../../src/domain/programme/coaching/statistics/chanceOfSum";
import { adjustedChances } from "../../../../src/domain/programme/coaching/statistics/falseDiscoveries";
import { usualCounts } from "../../../../src/domain/programme/coaching/statistics/usualCounts";
import { seededRandom } from "../../../../src/domain/scorecard/interval/seededRandom";

describe("adjustedChances", () => {
  it("multiplies each chance by how many are as small or larger, and never lets a smaller one exceed a larger", () => {
    // Of four: 0.01 × 4 ÷ 1, 0.04 × 4 ÷ 3 for the third, which the second may not exceed (0.03 × 4 ÷ 2 = 0.06), 0.5 × 4 ÷ 4.
    expect(adjustedChances([0.04, 0.01, 0.5, 0.03])).toEqual([0.16 / 3, 0.04, 0.5, 0.16 / 3]);
    expect(adjustedChances([])).toEqual([]);
  });
});

describe("chanceOfCount", () => {
  it("is Fisher's exact test of the lady who tastes tea", () => {
    // Three of four right of eight: 1 × 1, 4 × 4, 6 × 6, 4 × 4 and 1 × 1 of 70 ways; all but the 36 are as unlikely.
    expect(chanceOfCount(3, [{ drawn: 4, all: 8, counting: 4 }])).toBeCloseTo(34 / 70, 12);
    expect(chanceOfCount(4, [{ drawn: 4, all: 8, counting: 4 }])).toBeCloseTo(2 / 70, 12);
  });

  it("adds strata up: two coins drawn from one of each side", () => {
    const coin = { drawn: 1, all: 2, counting: 1 };
    expect(chanceOfCount(2, [coin, coin])).toBeCloseTo(1 / 2, 12);
    expect(chanceOfCount(1, [coin, coin])).toBeCloseTo(1, 12);
  });

  it("learns nothing from a stratum in which all are alike", () => {
    const stratum = { drawn: 5, all: 20, counting: 8 };
    expect(chanceOfCount(5 + 4, [stratum, { drawn: 4, all: 9, counting: 9 }])).toBeCloseTo(chanceOfCount(5, [stratum]), 12);
  });
});

describe("chanceOfSum", () => {
  it("comes close to how often shuffles of skewed durations go so far", () => {
    const random = seededRandom(7);
    // Squares of squares: many short ones and a few very long ones.
    const durations = Array.from({ length: 120 }, () => ((random(1000) + 1) / 250) ** 4);
    const mean = durations.reduce((sum, value) => sum + value, 0) / durations.length;
    const around = (power: number): number => durations.reduce((sum, value) => sum + (value - mean) ** power, 0);
    const drawn = 30;
    const shuffles = 20_000;
    const sums = Array.from({ length: shuffles }, () => {
      const left = [...durations];
      let sum = 0;
      for (let taken = 0; taken < drawn; taken++) sum += left.splice(random(left.length), 1)[0]! - mean;
      return sum;
    });
    const moments = drawnMoments(drawn, durations.length, around(2), around(3));
    for (const deviation of [1.5, 2, 2.5, 3].map((width) => width * Math.sqrt(moments.variance))) {
      const seen = (2 * sums.filter((sum) => sum >= deviation).length) / shuffles;
      expect(Math.abs(chanceOfSum(deviation, moments) - seen)).toBeLessThan(0.01);
    }
  });

  it("is certain where nothing varies, and the same from the other side of a mirror", () => {
    expect(chanceOfSum(0, drawnMoments(3, 9, 0, 0))).toBe(1);
    expect(chanceOfSum(-4, { variance: 4, third: -3 })).toBeCloseTo(chanceOfSum(4, { variance: 4, third: 3 }), 12);
  });

  it("is the normal distribution's where nothing is skewed", () => {
    expect(chanceOfSum(1.959963984540054, { variance: 1, third: 0 })).toBeCloseTo(0.05, 3);
  });
});

describe("usualCounts", () => {
  // By ppois: P(X ≤ 10) = 0.9972 and P(X ≤ 11) = 0.9991 of a mean of 4; P(X ≤ 10) = 0.0006, P(X ≤ 11) = 0.0014, P(X > 42) = 0.0007 of 25.
  it.each([[4, 0, 11], [0, 0, 0], [25, 11, 42]])("of a mean of %d lie from %d to %d", (mean, low, high) => {
    expect(usualCounts(mean)).toEqual({ low, high });
  });
});
