import type { Evaluation } from "../../../src/domain/measure/evaluation";
import { freezeBaselines } from "../../../src/domain/scorecard/baseline";
import type { RatingOptions } from "../../../src/domain/scorecard/rateScorecard";
import { rateScorecard } from "../../../src/domain/scorecard/rateScorecard";
import { serialDay } from "../../../src/domain/table/serialDay";
import { inEnglish } from "../inEnglish";
import { describeIndicator, evaluate, evaluateIndicator, measured, month } from "./evaluationFixture";

const contact = describeIndicator();
const velocity = describeIndicator({
  id: "decision-velocity", title: "Decision velocity", kind: "leading", domain: "operations", unit: "hours", direction: "lower-is-better",
  thresholds: { kind: "baseline", better: 0.1, worse: 0.1, source: "own" },
});
const effort = describeIndicator({ id: "customer-effort-score", title: "Customers who found it easy", domain: "customer-experience" });

function rate(evaluation: Evaluation, options: Partial<RatingOptions> = {}) {
  const baselines = freezeBaselines(evaluation, null, serialDay(2026, 12, 31));
  return rateScorecard(evaluation, { team: null, baselines, targets: { sheet: {}, settings: {} }, weights: {}, tables: {}, ...options });
}

const notMeasured = evaluateIndicator(effort, [], {
  measured: false, missing: [{ dataset: "effort-answers", column: null }, { dataset: "cases", column: "handle-minutes" }], instead: [],
});

describe("rateScorecard", () => {
  const scorecard = rate(evaluate([
    evaluateIndicator(velocity, [40, 40, 40, 40, 40, 40, 42, 34]),
    evaluateIndicator(contact, [0.6, 0.7, 0.7, 0.7, 0.7, 0.72, 0.74, 0.76]),
    notMeasured,
  ]));
  const [first, second, third] = scorecard.lines;

  test("rates the last complete period and the one before against the same bounds", () => {
    expect([first?.headline?.status, first?.previous?.status]).toEqual(["on-target", "watch"]);
    expect(first?.bounds).toEqual({ target: 36, gap: 8, setBy: "baseline" });
    expect(first?.baseline).toEqual({ value: 40, from: "2026-01", to: "2026-06", frozenOn: serialDay(2026, 12, 31) });
    expect([scorecard.period.id, scorecard.previousPeriod.id]).toEqual(["2026-08", "2026-07"]);
  });

  test("says in words why an indicator is not measured", () => {
    expect(third).toMatchObject({ headline: null, previous: null, signal: null, companions: [] });
    expect(inEnglish(third?.reason)).toBe('Not measured: the workbook lacks the table of effort answers and the column "handle minutes" in cases.');
    expect([first?.reason, second?.reason]).toEqual([null, null]);
  });

  test("counts the verdicts of this period and of the last", () => {
    expect(scorecard.counts).toEqual({ onTarget: 1, watch: 1, offTarget: 0, noVerdict: 1 });
    expect(scorecard.previousCounts).toEqual({ onTarget: 0, watch: 2, offTarget: 0, noVerdict: 1 });
  });

  test("scores 80 at the target and 50 at the amber bound, and the change like for like", () => {
    // Velocity 34 h is 2 h beyond 36 of a gap of 8: 87.5, before 42 h: 57.5. Contact 0.76: 68, before 0.74: 62.
    expect(scorecard.overall.value).toBeCloseTo((87.5 + 68) / 2, 9);
    expect(scorecard.overall.change).toBeCloseTo((87.5 + 68) / 2 - (57.5 + 62) / 2, 9);
    expect(scorecard.domains.find(({ domain }) => domain === "operations")).toMatchObject({ worst: "decision-velocity" });
  });

  test("tells the trend by direction", () => {
    expect(first?.trend).toEqual({ judgement: "better", periods: 1 });
    expect(second?.trend).toEqual({ judgement: "better", periods: 3 });
  });

  test("lists every period of every indicator", () => expect(scorecard.results.length).toBe(16));
});

test("a target on the sheet judges anew, and the weights weigh", () => {
  const evaluation = evaluate([evaluateIndicator(contact, [0.7, 0.7, 0.76]), evaluateIndicator(velocity, [40, 40, 40])]);
  const scorecard = rate(evaluation, { targets: { sheet: { [contact.id]: 0.75 }, settings: { [contact.id]: 0.9 } }, weights: { "decision-velocity": 0 } });
  expect(scorecard.lines[0]?.headline?.status).toBe("on-target");
  expect(scorecard.lines[0]?.bounds?.setBy).toBe("sheet");
  expect(scorecard.overall.value).toBeCloseTo(83, 9);
});

test("a running period is neither the headline nor rated, nor in limits or trends", () => {
  const values = [0.81, 0.82, 0.1].map((value, i) => measured({ value, period: month(i), running: i === 2, provisional: i === 2 }));
  const [line] = rate(evaluate([evaluateIndicator(contact, [], { values })])).lines;
  expect(line?.headline?.period.id).toBe("2026-02");
  expect(line?.series.map(({ status }) => status)).toEqual(["on-target", "on-target", "running"]);
  expect(line?.trend).toEqual({ judgement: "better", periods: 1 });
});

test("a point outside the limits of those before it is a signal", () => {
  const calm = Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? 0.74 : 0.76));
  const line = (...more: number[]) => rate(evaluate([evaluateIndicator(contact, [...calm, ...more])])).lines[0];
  expect([line()?.signal, line(0.8)?.signal, line(0.81)?.signal]).toEqual([false, false, true]);
  expect(line(0.81)?.limits?.upper).toBeCloseTo(0.75 + 2.66 * 0.02, 9);
  expect(rate(evaluate([evaluateIndicator(contact, calm.slice(1))])).lines[0]?.signal).toBeNull();
});

test("what a marked change moved is no signal once it is marked, and what follows is judged by its own limits", () => {
  const calm = Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? 0.74 : 0.76));
  const better = calm.map((value) => value + 0.1);
  const line = (values: readonly number[], ...months: string[]) =>
    rate(evaluate([evaluateIndicator(contact, values)]), { marks: months.map((at) => ({ indicator: contact.id, month: at, reason: "New routing" })) }).lines[0];
  expect([line([...calm, ...better])?.signal, line([...calm, ...better], "2027-01")?.signal]).toEqual([true, false]);
  expect(line([...calm, ...better, 0.95], "2027-01")?.signal).toBe(true);
  expect(line([...calm, 0.85, 0.86], "2027-01")).toMatchObject({ signal: null, limits: null, stretches: [{ missing: 0 }, { missing: 10 }], marks: [{ month: "2027-01" }] });
  expect(line([...calm, 0.81], "2028-01")).toMatchObject({ signal: true, marks: [{ month: "2028-01" }] });
  expect(line([...calm, 0.81], "2028-01")).not.toHaveProperty("stretches");
  expect(line(calm)).not.toHaveProperty("marks");
});

test("a mark resets nothing where windows overlap, as there are no limits", () => {
  const rolling = describeIndicator({ rolling: 12 });
  const [line] = rate(evaluate([evaluateIndicator(rolling, [0.7, 0.8])]), { marks: [{ indicator: null, month: "2026-02", reason: "?" }] }).lines;
  expect(line).not.toHaveProperty("marks");
});

test("without a baseline there is no verdict, and the line says what to do", () => {
  const [line] = rate(evaluate([evaluateIndicator(velocity, [40, 41])])).lines;
  expect([line?.headline?.status, line?.bounds]).toEqual(["no-target", null]);
  expect(inEnglish(line?.reason)).toMatch(/collecting the baseline/);
});

test("a team without figures of its own is told so", () => {
  const values = [null, "Blue"].map((team) => measured({ team, ...(team === null ? {} : { value: null, n: null }) }));
  const [line] = rate(evaluate([evaluateIndicator(contact, [], { values, organisationOnly: true })], { teams: ["Blue"] }), { team: "Blue" }).lines;
  expect(line?.headline?.status).toBe("not-measured");
  expect(inEnglish(line?.reason)).toMatch(/whole organisation only/);
});

test("names the cells of the inputs, and carries the context of the last complete period", () => {
  const columns = { closed: { header: "Closed on", column: 3 } };
  const cases = { dataset: "cases", rowCount: 0, columns: { closed: { type: "date", values: new Float64Array() } }, sourceRows: new Int32Array(), origin: { parts: [{ table: "tblCases", sheet: "Cases", firstRow: 1, rowCount: 0, columns }] } } as const;
  const evaluation = evaluate([evaluateIndicator(contact, [0.8], { used: [{ dataset: "cases", columns: ["closed"] }] })], {
    context: [{
      id: "case-volume", title: "Cases", unit: "count", measured: true, periods: [month(0), month(1)],
      values: [0, 1].map((i) => ({ team: null, period: month(i), value: 10 + i, n: 10 + i, running: i === 1 })),
    }],
  });
  const scorecard = rate(evaluation, { tables: { cases } });
  expect(scorecard.lines[0]?.sources).toEqual([{ dataset: "cases", sheet: "Cases", table: "tblCases", columns: ["Closed on"] }]);
  expect(scorecard.context).toEqual([{
    id: "case-volume", title: "Cases", unit: "count", value: 10, series: [{ period: month(0), value: 10 }, { period: month(1), value: 11 }],
  }]);
});
