import fc from "fast-check";
import { limitsAt, limitStretches, sinceLastMark, stretchAt, type LimitPoint } from "../../../src/domain/scorecard/limitStretches";
import { xmrLimits } from "../../../src/domain/scorecard/limits";
import { periodOf, shiftPeriod } from "../../../src/domain/scorecard/periods";
import { serialDay } from "../../../src/domain/table/serialDay";
import { describeIndicator, month } from "./evaluationFixture";

const hours = describeIndicator({ unit: "hours" });
const points = (values: readonly (number | null)[]): LimitPoint[] => values.map((value, at) => ({ period: month(at), value }));
/** Twelve values around 10, then twelve around 30: by hand 10 ± 5.32 and 30 ± 5.32. */
const low = Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? 9 : 11));
const high = low.map((value) => value + 20);
const moved = { month: "2027-01", reason: "New routing" };

it("has one stretch where nothing is marked, with the limits of all", () => {
  expect(limitStretches(points([...low, ...high]), [], hours)).toEqual([{ start: month(0).start, marks: [], limits: xmrLimits([...low, ...high]), missing: 0 }]);
});

it("gives each side of a marked change its own limits", () => {
  const [before, after, ...none] = limitStretches(points([...low, ...high]), [moved], hours);
  expect(none).toEqual([]);
  expect([before?.limits?.mean, before?.limits?.lower, before?.limits?.upper].map((bound) => bound?.toFixed(9))).toEqual(["10.000000000", "4.680000000", "15.320000000"]);
  expect([after?.limits?.mean, after?.limits?.lower, after?.limits?.upper].map((bound) => bound?.toFixed(9))).toEqual(["30.000000000", "24.680000000", "35.320000000"]);
  expect([before?.marks, after?.marks, after?.start]).toEqual([[], [moved], month(12).start]);
});

it("says how many values a stretch still needs, unknown ones among them", () => {
  const [, after] = limitStretches(points([...low, 30, null, 31]), [moved], hours);
  expect([after?.limits, after?.missing]).toEqual([null, 10]);
});

it.each([["2025-06", "before the data"], ["2026-01", "in the first month"], ["2029-01", "after the last"], ["never", "in no month"]])("parts nothing at %s: %s", (at) => {
  expect(limitStretches(points(low), [{ month: at, reason: "?" }], hours)).toHaveLength(1);
});

it("leaves a quarter in whose midst something changed to what was before", () => {
  const first = periodOf(serialDay(2026, 1, 1), "quarter");
  const quarters = low.map((value, at): LimitPoint => ({ period: shiftPeriod(first, at), value }));
  const starts = (at: string): string[] => limitStretches(quarters, [{ month: at, reason: "?" }], hours).map(({ start }) => periodOf(start, "quarter").id);
  expect(starts("2026-05")).toEqual(["2026-Q1", "2026-Q3"]);
  expect(starts("2026-04")).toEqual(["2026-Q1", "2026-Q2"]);
});

it("joins marks at one place, and finds the stretch of a period", () => {
  const marks = [moved, { month: "2027-01", reason: "New leader" }];
  const stretches = limitStretches(points([...low, ...high]), marks, hours);
  const line = { stretches, limits: stretches[1]?.limits ?? null };
  expect(stretches.map((stretch) => stretch.marks.length)).toEqual([0, 2]);
  expect([stretchAt(line, month(11)), stretchAt(line, month(12))]).toEqual(stretches);
  expect(limitsAt(line, month(3))?.mean).toBeCloseTo(10, 9);
  expect(sinceLastMark(points([...low, ...high]), line)).toHaveLength(12);
  expect(limitsAt({ limits: line.limits }, month(3))).toBe(line.limits);
});

it("covers every point once, whatever is marked", () => {
  fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 60 }), fc.array(fc.integer({ min: -5, max: 65 }), { maxLength: 5 }), (values, at) => {
    const all = points(values);
    const stretches = limitStretches(all, at.map((count) => ({ month: month(count).id, reason: "?" })), hours);
    const shares = stretches.map((stretch) => all.filter(({ period }) => stretchAt({ stretches }, period) === stretch).flatMap(({ value }) => value ?? []));
    expect(shares.flat()).toEqual(values);
    stretches.forEach(({ limits, missing }, index) => {
      expect(limits === null).toBe(missing > 0);
      if (limits !== null) expect(limits.mean).toBeCloseTo(xmrLimits(shares[index] ?? [])?.mean ?? Number.NaN, 9);
    });
  }));
});
