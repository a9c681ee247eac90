import { spreadBounds } from "../../../src/domain/scorecard/spreadBounds";
import { describeIndicator, measured, month } from "./evaluationFixture";

const description = describeIndicator({ unit: "hours", direction: "lower-is-better", thresholds: { kind: "baseline", better: 0.1, worse: 0.1, source: "own" } });
const baseline = { value: 60, from: "2026-01", to: "2026-02", frozenOn: 46000 };
const values = [[50, 10], [70, 30], [90, 50]].map(([mean, median], i) => ({ ...measured({ period: month(i), mean: mean ?? 0, median: median ?? 0 }), withheld: false }));

test("mean and median are each held against their own baseline", () => {
  expect(spreadBounds(description, values, { target: 54, gap: 12, setBy: "baseline" }, baseline)).toEqual({
    mean: { target: 54, gap: 12, setBy: "baseline" }, median: { target: 18, gap: 4, setBy: "baseline" },
  });
});

test("a target of one's own holds for both", () => {
  const bounds = { target: 40, gap: 12, setBy: "sheet" } as const;
  expect(spreadBounds(description, values, bounds, baseline)).toEqual({ mean: bounds, median: bounds });
});

test("there are none where the data no longer reach back to the baseline", () => {
  expect(spreadBounds(description, values.slice(2), { target: 54, gap: 12, setBy: "baseline" }, baseline)).toEqual({ mean: null, median: null });
});
