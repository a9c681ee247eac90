import { allowsLimits, clipLimits, signalOf, xmrLimits } from "../../../src/domain/scorecard/limits";
import { describeIndicator } from "./evaluationFixture";

/** Mean 10, eleven moving ranges of 2 each: limits 10 ± 5.32, by hand. */
const steady = Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? 9 : 11));

describe("xmrLimits", () => {
  test("are the mean and 2.66 mean moving ranges on either side", () => {
    const limits = xmrLimits(steady);
    expect([limits?.mean, limits?.lower, limits?.upper].map((bound) => bound?.toFixed(10))).toEqual(["10.0000000000", "4.6800000000", "15.3200000000"]);
  });

  test("need twelve points, are of all but the last, and stay as they are after 24", () => {
    expect(xmrLimits(steady.slice(1))).toBeNull();
    expect(xmrLimits([...steady, 30])).toEqual(xmrLimits(steady));
    expect(xmrLimits([...steady, 30, 40])?.mean).toBeCloseTo((12 * 10 + 30) / 13, 9);
    expect(xmrLimits([...steady, ...steady, 30, 40, 50])).toEqual(xmrLimits([...steady, ...steady, 30]));
  });

  test("are for non-overlapping months and quarters only", () => {
    expect(allowsLimits(describeIndicator(), "month")).toBe(true);
    expect(allowsLimits(describeIndicator(), "year")).toBe(false);
    expect(allowsLimits(describeIndicator({ rolling: 12 }), "month")).toBe(false);
  });

  test("do not reach where no value can be", () => {
    expect(clipLimits({ mean: 0.5, lower: -0.2, upper: 1.2 }, describeIndicator())).toEqual({ mean: 0.5, lower: 0, upper: 1 });
    expect(clipLimits({ mean: 5, lower: 1, upper: 12 }, describeIndicator({ unit: "hours" }))).toEqual({ mean: 5, lower: 1, upper: 12 });
  });
});

describe("signals", () => {
  const limits = { mean: 10, lower: 5, upper: 15 };
  test.each<[string, boolean, number[]]>([
    ["a point above the limits", true, [10, 15.1]],
    ["a point on a limit", false, [10, 15]],
    ["a point below the limits", true, [4.9]],
    ["eight in a row above the mean", true, [9, 11, 11, 11, 11, 11, 11, 11, 11]],
    ["seven in a row above the mean", false, [9, 11, 11, 11, 11, 11, 11, 11]],
    ["a point on the mean in the row", false, [11, 11, 11, 11, 10, 11, 11, 11, 11]],
    ["eight in a row on the mean", false, [10, 10, 10, 10, 10, 10, 10, 10]],
    ["an outside point that is not the last", false, [20, 10]],
  ])("%s: %s", (_, signal, points) => expect(signalOf(points, limits) !== null).toBe(signal));
});
