import type { MeasuredValue } from "../../../src/domain/measure/evaluation";
import type { ShownValue } from "../../../src/domain/scorecard/people/withhold";
import type { RatingContext } from "../../../src/domain/scorecard/status";
import { statusOf } from "../../../src/domain/scorecard/status";
import { describeIndicator, measured } from "./evaluationFixture";

const shown = (change: Partial<MeasuredValue & { withheld: boolean }> = {}): ShownValue => ({ withheld: false, ...measured(change) , ...change });
const bounds = { target: 0.8, gap: 0.1, setBy: "definition" } as const;
const context: RatingContext = { description: describeIndicator(), bounds, spread: { mean: bounds, median: bounds }, ceiling: null, before: null, capped: false };
const quick = { target: 15, gap: 45, setBy: "definition" } as const;
const minutes: RatingContext = {
  ...context, description: describeIndicator({ direction: "lower-is-better", unit: "minutes" }), bounds: quick, spread: { mean: quick, median: quick },
};

test.each<[string, Parameters<typeof shown>[0], RatingContext]>([
  ["on-target", {}, context],
  ["on-target-or-watch", { low: 0.78, high: 0.86 }, context],
  ["too-few-to-say", { value: 0.75, low: 0.6, high: 0.9 }, context],
  ["too-few", { n: 49 }, context],
  ["on-target", { n: 50 }, context],
  ["no-data", { value: null, n: 0 }, context],
  ["no-data", { value: null, n: 7, belowShow: true }, context],
  ["running", { running: true }, context],
  ["running", { running: true, value: null, n: 0 }, context],
  ["withheld", { withheld: true, running: true, value: null, n: null }, context],
  ["no-target", {}, { ...context, bounds: null }],
  ["too-few", { n: 49 }, { ...context, bounds: null }],
  ["response-rate", { responseRate: 0.09 }, context],
  ["on-target", { responseRate: 0.1 }, context],
  ["response-rate", { responseRate: 0.2 }, { ...context, before: shown({ responseRate: 0.31 }) }],
  ["on-target", { responseRate: 0.22 }, { ...context, before: shown({ responseRate: 0.31 }) }],
  ["mean-median-differ", { value: 40, mean: 40, median: 12 }, minutes],
  ["watch", { value: 40, mean: 40, median: 16 }, minutes],
])("says %s of %j", (status, value, where) => expect(statusOf(shown(value), where)).toBe(status));

test("without bounds there are no bands in which mean and median could differ", () => {
  expect(statusOf(shown({ value: 40, mean: 40, median: 12 }), { ...minutes, bounds: null, spread: { mean: null, median: null } })).toBe("no-target");
});
