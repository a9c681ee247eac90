import { spawnSync } from "node:child_process";
import path from "node:path";
import { expectedValues } from "../../src/domain/insights/forecast/expectedValues";
import { beginningOf, smooth, type SmoothingModel } from "../../src/domain/insights/forecast/exponentialSmoothing";
import { fitSmoothing } from "../../src/domain/insights/forecast/fitSmoothing";
import { testLeading } from "../../src/domain/insights/leading";
import { answeredWithin, chanceToWait } from "../../src/domain/insights/staffing/erlangC";
import { fitSlope } from "../../src/domain/scorecard/interval/fitSlope";
import { poissonExact } from "../../src/domain/scorecard/interval/poisson";
import { wilson } from "../../src/domain/scorecard/interval/wilson";
import { limitStretches } from "../../src/domain/scorecard/limitStretches";
import { xmrLimits } from "../../src/domain/scorecard/limits";
import { periodOf, shiftPeriod } from "../../src/domain/scorecard/periods";
import { serialDay } from "../../src/domain/table/serialDay";
import { describeIndicator } from "../domain/scorecard/evaluationFixture";

const r = spawnSync("Rscript", ["--vanilla", path.join(__dirname, "r/statistics.R")], { encoding: "utf8" });
const withR = r.error === undefined ? describe : describe.skip;

withR(`statistics beside R${r.error === undefined ? "" : " (skipped: Rscript is not here)"}`, () => {
  /** By name, R's numbers. */
  const said = new Map((r.stdout ?? "").split("\n").filter(Boolean).map((line) => {
    const [name = "", ...numbers] = line.trim().split(/\s+/);
    return [name, numbers.map(Number)] as const;
  }));
  const numbers = (name: string): readonly number[] => said.get(name) ?? [];
  const agree = (ours: readonly number[], theirs: readonly number[], relative = 1e-9): void => {
    expect(theirs.length).toBe(ours.length);
    ours.forEach((value, index) => expect(Math.abs(value - (theirs[index] as number))).toBeLessThanOrEqual(relative * Math.max(1, Math.abs(value))));
  };
  const squares = (residuals: readonly number[]): number => residuals.reduce((total, residual) => total + residual ** 2, 0);

  it("was answered in full", () => {
    expect(r.stderr).toBe("");
    expect(said.size).toBeGreaterThan(35);
  });

  it.each([["Nile", "level", 0.25, 0, 0], ["Nile", "trend", 0.5, 0.125, 0], ["LakeHuron", "level", 0.25, 0, 0], ["LakeHuron", "trend", 0.5, 0.125, 0], ["lynx", "level", 0.25, 0, 0],
    ["lynx", "trend", 0.5, 0.125, 0], ["AirPassengers", "season", 0.25, 0.125, 0.5], ["AirPassengers", "season", 0.75, 0.0625, 0.25]] as const)(
    "expects the same of %s, by %s, with weights %d, %d and %d", (name, model: SmoothingModel, level, trend, season) => {
      const series = numbers(`series.${name}`);
      const smoothed = smooth(series, beginningOf(series, model), { level, trend, season });
      const expected = expectedValues(smoothed, 14);
      const shown = [0, 2, 13].map((step) => expected[step]!);
      agree([squares(smoothed.residuals), ...shown.map(({ value }) => value), ...shown.map(({ low }) => low), ...shown.map(({ high }) => high)], numbers(`smooth.${name}.${model}.${level}.${trend}.${season}`));
    });

  it.each([["Nile", "level"], ["LakeHuron", "trend"], ["AirPassengers", "season"]] as const)("finds weights for %s, by %s, that are no worse", (name, model) => {
    const [theirs = Number.NaN] = numbers(`fit.${name}.${model}`);
    expect(squares(fitSmoothing(numbers(`series.${name}`), model).residuals)).toBeLessThanOrEqual(theirs * 1.001);
  });

  it.each(["AirPassengers", "Nile", "LakeHuron", "lynx"])("draws the same XmR limits for %s", (name) => {
    const limits = xmrLimits(numbers(`series.${name}`))!;
    agree([limits.mean, limits.lower, limits.upper], numbers(`xmr.${name}`));
  });

  it.each([["AirPassengers", 60], ["Nile", 28], ["LakeHuron", 18], ["lynx", 40]])("draws the same XmR limits on both sides of what changed %s after %d values", (name, changed) => {
    const first = periodOf(serialDay(2000, 1, 1), "month");
    const points = numbers(`series.${name}`).map((value, at) => ({ period: shiftPeriod(first, at), value }));
    const stretches = limitStretches(points, [{ month: shiftPeriod(first, changed).id, reason: "?" }], describeIndicator({ unit: "hours" }));
    agree(stretches.flatMap(({ limits }) => (limits === null ? [] : [limits.mean, limits.lower, limits.upper])), numbers(`xmr.${name}.${changed}`));
  });

  it.each([[0, 10], [1, 7], [17, 40], [299, 300], [4321, 10_000], [12, 12]])("gives Wilson's interval of %d in %d", (counted, n) => {
    const { low, high } = wilson(counted, n)!;
    agree([low, high], numbers(`wilson.${counted}.${n}`));
  });

  it.each([0, 1, 5, 30, 412])("gives the exact interval of a count of %d", (count) => {
    const { low, high } = poissonExact(count)!;
    agree([low, high], numbers(`poisson.${count}`), 1e-6);
  });

  it.each([["cars", 0.95], ["lakes", 1 - 0.05 / 6], ["few", 0.99]] as const)("draws the same line through %s, with the same interval", (name, share) => {
    const [x, y] = [numbers(`line.${name}.x`), numbers(`line.${name}.y`)];
    const { slope, low, high } = fitSlope(x.map((one, at) => ({ x: one, y: y[at] ?? Number.NaN })), share)!;
    agree([slope, low, high], numbers(`line.${name}`));
  });

  it.each([[0.5, 1], [2, 3], [10, 12], [10, 20], [95.5, 101], [240, 246]])("lets contacts wait as often, at %d erlangs with %d agents", (load, agents) => {
    agree([chanceToWait(load, agents), answeredWithin(load, agents, 20, 300)], numbers(`erlang.${load}.${agents}`));
  });

  it("gives the strongest of several lags the same correlation, and about the same chance", () => {
    const [observed = Number.NaN, chance = Number.NaN] = numbers("permutation");
    const { found: [strongest], tested } = testLeading([numbers("permutation.lead")], [numbers("permutation.lagged")], 1);
    expect(tested).toBe(6);
    expect(Math.abs(strongest!.correlation)).toBeCloseTo(observed, 12);
    // Four standard deviations of a chance out of 999 shuffles.
    expect(Math.abs(strongest!.chance - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / 999) + 0.002);
  });
});
