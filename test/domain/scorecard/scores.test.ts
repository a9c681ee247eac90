import fc from "fast-check";
import { indicatorScore } from "../../../src/domain/scorecard/indicatorScore";
import type { ScoredIndicator } from "../../../src/domain/scorecard/scores";
import { domainScores, scoreOf } from "../../../src/domain/scorecard/scores";
import { countVerdicts } from "../../../src/domain/scorecard/verdictCounts";

const bounds = { target: 0.8, gap: 0.1, setBy: "definition" } as const;

describe("indicatorScore", () => {
  test.each([
    [80, 0.8], [50, 0.7], [65, 0.75], [95, 0.85], [100, 0.9], [20, 0.6], [0, 0.3],
  ])("%i at %d", (score, value) => expect(indicatorScore(value, bounds, 1, null)).toBeCloseTo(score, 9));

  test.each([[80, 15], [50, 60], [90, 0], [0, 500]])("lower is better: %i at %i minutes", (score, value) => {
    expect(indicatorScore(value, { target: 15, gap: 45, setBy: "definition" }, -1, null)).toBeCloseTo(score, 9);
  });

  test.each([[80, 0.9], [50, 1], [95, 0.85], [0, 2]])("under a ceiling of 0.9: %i at %d", (score, value) => {
    expect(indicatorScore(value, bounds, 1, 0.9)).toBeCloseTo(score, 9);
  });

  test("is all or nothing without a gap", () => {
    const upright = { ...bounds, gap: 0 };
    expect([0.81, 0.8, 0.79].map((value) => indicatorScore(value, upright, 1, null))).toEqual([100, 80, 0]);
  });

  test("never falls as the value gets better", () => {
    fc.assert(fc.property(fc.double({ min: -1, max: 2, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (value, more) => {
      expect(indicatorScore(value + more, bounds, 1, null)).toBeGreaterThanOrEqual(indicatorScore(value, bounds, 1, null) - 1e-9);
    }));
  });
});

const part = (indicator: string, score: number | null, previous: number | null, weight = 1): ScoredIndicator =>
  ({ indicator, domain: "operations", weight, score, previous });

describe("scoreOf", () => {
  test("weighs, and compares like for like", () => {
    expect(scoreOf([part("a", 90, 60, 2), part("b", 60, null), part("c", 30, 30)])).toEqual({ value: 67.5, change: 20 });
  });

  test("needs 60 % of the weight", () => {
    const rated = (score: number | null) => [part("a", 80, 80, 0.1), part("b", 80, 80, 0.2), part("c", 80, 80, 0.3), part("d", score, 80, 0.4)];
    expect(scoreOf(rated(null)).value).toBeCloseTo(80, 9);
    expect(scoreOf([...rated(null), part("e", null, null, 0.01)])).toEqual({ value: null, change: null });
    expect(scoreOf([])).toEqual({ value: null, change: null });
  });

  test("does not change when every weight is multiplied, and lies between the lowest and the highest", () => {
    const parts = fc.array(fc.record({ score: fc.integer({ min: 0, max: 100 }), weight: fc.integer({ min: 1, max: 9 }) }), { minLength: 1 });
    fc.assert(fc.property(parts, fc.integer({ min: 1, max: 9 }), (list, factor) => {
      const value = scoreOf(list.map(({ score, weight }) => part("x", score, null, weight))).value ?? -1;
      expect(scoreOf(list.map(({ score, weight }) => part("x", score, null, weight * factor))).value).toBeCloseTo(value, 9);
      expect(value).toBeGreaterThanOrEqual(Math.min(...list.map(({ score }) => score)) - 1e-9);
      expect(value).toBeLessThanOrEqual(Math.max(...list.map(({ score }) => score)) + 1e-9);
    }));
  });
});

test("a domain names its worst rated indicator, and one without indicators has no score", () => {
  const domains = domainScores([part("a", 90, 90), part("b", 40, 80), part("c", null, 10)]);
  expect(domains.find(({ domain }) => domain === "operations")).toEqual({ domain: "operations", worst: "b", value: 65, change: -20 });
  expect(domains.find(({ domain }) => domain === "customer-experience")).toEqual({ domain: "customer-experience", worst: null, value: null, change: null });
});

test("counts verdicts by band", () => {
  expect(countVerdicts(["on-target", "on-target-or-watch", "watch-or-off-target", "off-target", "too-few-to-say", "withheld", null]))
    .toEqual({ onTarget: 1, watch: 2, offTarget: 1, noVerdict: 3 });
});
