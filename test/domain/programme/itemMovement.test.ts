import { itemMovement, reviewDays } from "../../../src/domain/programme/itemMovement";
import type { PlanItemState } from "../../../src/domain/programme/planState";
import { periodOf, shiftPeriod } from "../../../src/domain/scorecard/periods";
import type { IndicatorResult } from "../../../src/domain/scorecard/result";
import type { IndicatorLine } from "../../../src/domain/scorecard/scorecard";
import { serialDay } from "../../../src/domain/table/serialDay";
import { card } from "../../layout/fixture/scorecardFixture";

/** A line with these values in the months up to the one that `last` lies in. */
function lineOf(id: string, values: readonly (number | null)[], last: number): IndicatorLine {
  const line = card.lines.find(({ description }) => description.id === id);
  const [shown] = line?.series ?? [];
  if (line === undefined || shown === undefined) throw new Error(`no line ${id}`);
  const series = values.map((value, index): IndicatorResult => ({ ...shown, value, period: shiftPeriod(periodOf(last, "month"), index + 1 - values.length) }));
  return { ...line, series };
}

const done = serialDay(2026, 6, 10);
const state: PlanItemState = {
  id: "x", owner: null, status: "done", start: done - 30, due: done, doneOn: done, moves: ["first-contact-resolution"], unknownMoves: [],
};
/** Twelve months around 0.70 that move by a point at most, up to May 2026; then these. */
const quiet = [0.70, 0.71, 0.70, 0.69, 0.70, 0.71, 0.70, 0.69, 0.70, 0.71, 0.70, 0.70];
const august = serialDay(2026, 8, 31);
const judged = (since: readonly (number | null)[], asOf = august, of: Partial<PlanItemState> = {}) =>
  itemMovement({ ...state, ...of }, [lineOf("first-contact-resolution", [...quiet, ...since], asOf)], asOf);

describe("itemMovement", () => {
  test("compares the last month before the item with the latest one that began since", () => {
    const { moves, since } = judged([0.72, 0.74, 0.80]);
    expect(since).toBe(done);
    expect([moves[0]?.before?.period.id, moves[0]?.before?.value, moves[0]?.after?.period.id, moves[0]?.after?.value]).toEqual(["2026-05", 0.7, "2026-08", 0.8]);
  });

  test.each([
    [[0.72, 0.74, 0.80], "better", "moved"], [[0.72, 0.69, 0.60], "worse", "worse"], [[0.72, 0.74, 0.71], "usual", "not moved"],
  ] as const)("judges %p since as %s and, after the review date, as %s", (since, judgement, verdict) => {
    const movement = judged(since);
    expect(movement.moves[0]?.judgement).toBe(judgement);
    expect(movement).toMatchObject({ review: done + reviewDays, verdict });
  });

  test("gives no verdict before the data reaches the review date", () => {
    const asOf = serialDay(2026, 7, 31);
    expect(judged([0.72, 0.80], asOf)).toMatchObject({ review: done + reviewDays, verdict: null, moves: [{ judgement: "better" }] });
  });

  test("leaves out the month in which the item was done, one that still runs, and one without a value", () => {
    expect(judged([0.90], serialDay(2026, 6, 30)).moves[0]).toMatchObject({ before: { value: 0.7 }, after: null, judgement: null });
    const running = serialDay(2026, 7, 20);
    expect(itemMovement(state, [lineOf("first-contact-resolution", [...quiet, 0.9, 0.9], running)], running).moves[0]?.after).toBeNull();
    expect(judged([0.72, 0.74, null]).moves[0]?.after?.period.id).toBe("2026-07");
  });

  test("takes less as better where less is better", () => {
    const times = quiet.map((value) => value * 60);
    const of = { moves: ["leadership-accessibility"] };
    const at = (last: number) => itemMovement({ ...state, ...of }, [lineOf("leadership-accessibility", [...times, 40, 40, last], august)], august).verdict;
    expect([at(20), at(60)]).toEqual(["moved", "worse"]);
  });

  test("cannot tell usual variation from few months, nor from years that overlap", () => {
    expect(itemMovement(state, [lineOf("first-contact-resolution", [0.7, 0.7, 0.7, 0.9], august)], august)).toMatchObject({ moves: [{ judgement: "too-early" }], verdict: "untold" });
    expect(itemMovement({ ...state, moves: ["agent-retention"] }, [lineOf("agent-retention", [...quiet, 0.3, 0.3, 0.3], august)], august)).toMatchObject({ moves: [{ judgement: "rolling" }], verdict: "untold" });
  });

  test("counts from the start of what is under way, and has nothing to compare before, when dropped or without a date", () => {
    expect(judged([0.72, 0.74, 0.80], august, { status: "in progress", doneOn: null, start: serialDay(2026, 7, 1) })).toMatchObject({ since: serialDay(2026, 7, 1), review: null, moves: [{ before: { value: 0.72 }, judgement: "better" }] });
    for (const each of [{ status: "not started" }, { status: "in progress", start: august + 1 }, { status: "dropped" }, { status: "done", doneOn: null }] as const) {
      expect(judged([0.72, 0.74, 0.80], august, each)).toMatchObject({ since: null, review: null, verdict: null, moves: [{ before: null, after: null, judgement: null }] });
    }
  });

  test("has no review where nothing was to move", () => {
    expect(itemMovement({ ...state, moves: [] }, card.lines, august)).toEqual({ since: done, moves: [], review: null, verdict: null });
  });
});
