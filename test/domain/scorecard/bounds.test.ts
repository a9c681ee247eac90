import { boundsOf } from "../../../src/domain/scorecard/bounds";
import { describeIndicator } from "./evaluationFixture";

const none = { sheet: {}, settings: {} };
const baseline = { value: 40, from: "2026-01", to: "2026-06", frozenOn: 46000 };
const fixed = describeIndicator();
const faster = describeIndicator({ id: "decision-velocity", direction: "lower-is-better", unit: "hours", thresholds: { kind: "baseline", better: 0.1, worse: 0.1, source: "own" } });
const more = describeIndicator({ thresholds: { kind: "baseline", better: 0.1, worse: 0.1, source: "own" } });

test("fixed thresholds come from the definition", () => {
  expect(boundsOf(fixed, null, none)).toEqual({ target: 0.8, gap: expect.closeTo(0.1, 12), setBy: "definition" });
});

test("the sheet's target wins over the setting's, and that over the definition's; the gap moves with it", () => {
  const id = fixed.id;
  expect(boundsOf(fixed, null, { sheet: { [id]: 0.9 }, settings: { [id]: 0.85 } })).toEqual({ target: 0.9, gap: expect.closeTo(0.1, 12), setBy: "sheet" });
  expect(boundsOf(fixed, null, { sheet: {}, settings: { [id]: 0.85 } })).toEqual({ target: 0.85, gap: expect.closeTo(0.1, 12), setBy: "setting" });
});

test("against a baseline, ten per cent better is green and ten per cent worse is amber, in both directions", () => {
  expect(boundsOf(faster, baseline, none)).toEqual({ target: 36, gap: 8, setBy: "baseline" });
  expect(boundsOf(more, baseline, none)).toEqual({ target: 44, gap: 8, setBy: "baseline" });
});

test("there are none while the baseline is collected or is 0, unless a target is set", () => {
  expect(boundsOf(faster, null, none)).toBeNull();
  expect(boundsOf(faster, { ...baseline, value: 0 }, none)).toBeNull();
  expect(boundsOf(faster, null, { sheet: { "decision-velocity": 36 }, settings: {} })).toEqual({ target: 36, gap: expect.closeTo(8, 12), setBy: "sheet" });
});
