import { exampleTables } from "../../../../src/domain/indicators/exampleTables";
import { makeTimeline } from "../../../../src/domain/measure/timeline";
import { Sources } from "../../../../src/domain/measure/sources";
import { findWorkSeen, type WorkSeen } from "../../../../src/domain/programme/pipeline/workSeen";
import { parseDay } from "../../../../src/domain/table/serialDay";

const asOf = parseDay("2026-10-31") ?? 0;
const first = parseDay("2026-09-01") ?? 0;

/** Rows of one agent and topic, the first so many passed on. */
const cases = (agent: string, topic: string, count: number, passedOn: number, closed = "2026-10-05"): (readonly [string, string, string, string, number])[] =>
  Array.from({ length: count }, (_, row) => [agent, topic, "2026-10-01", closed, row < passedOn ? 1 : 0]);

function workOf(rows: ReturnType<typeof cases>): (key: string) => WorkSeen {
  const tables = exampleTables({
    cases: { columns: ["agent", "topic", "opened", "closed", "transfers"], rows },
    contributions: { columns: ["agent", "contributed-on"], rows: [["Ada", "2026-10-02"], ["ada", "2025-11-01"], ["Ada", "2025-10-01"], ["Ada", "2026-11-02"]] },
    suggestions: { columns: ["agent", "implemented"], rows: [["Ada", "2026-03-02"], ["Ben", null]] },
  });
  return findWorkSeen(tables, new Sources(tables, makeTimeline(first, asOf), [], 1), asOf);
}

it("compares what was not passed on with what all have of the same mix", () => {
  // Of "easy", 5 of 50 are passed on by all: 90 % solved. Of "hard", 25 of 50: 50 %.
  // Ada has 30 easy and 10 hard: (30 × 0.9 + 10 × 0.5) ÷ 40 = 80 %; she passed on 3 + 5, so that 32 of 40 are solved.
  const work = workOf([...cases("Ada", "easy", 30, 3), ...cases("Ada", "hard", 10, 5), ...cases("Ben", "easy", 20, 2), ...cases("Ben", "hard", 40, 20)]);
  expect(work("ada").solved).toEqual({ n: 40, share: 0.8, expected: expect.closeTo(0.8, 12), isAbove: false });
  expect(work("ben").solved).toMatchObject({ n: 60, expected: expect.closeTo((20 * 0.9 + 40 * 0.5) / 60, 12) });
});

it("calls more than chance what lies two standard errors above, and nothing below", () => {
  // 100 cases of one topic, half passed on, all of them Ben's: Ada 50 of 50 solved where 25 ± 3.5 were to be expected.
  const work = workOf([...cases("Ada", "one", 50, 0), ...cases("Ben", "one", 50, 50)]);
  expect([work("ada").solved?.isAbove, work("ben").solved?.isAbove]).toEqual([true, false]);
});

it("says nothing of fewer than 20 cases, and counts the last twelve months only", () => {
  expect(workOf(cases("Ada", "one", 19, 0))("ada").solved).toBeNull();
  expect(workOf(cases("Ada", "one", 20, 0))("ada").solved).toMatchObject({ n: 20 });
  const { contributions, implemented } = workOf(cases("Ada", "one", 20, 0))("ada");
  expect([contributions, implemented]).toEqual([2, 1]);
  expect(workOf([])("ben")).toEqual({ solved: null, contributions: 0, implemented: 0 });
});

it("knows no count where there is no such table", () => {
  const tables = exampleTables({ people: { columns: ["person"], rows: [["Ada"]] } });
  expect(findWorkSeen(tables, new Sources(tables, makeTimeline(first, asOf), [], 1), asOf)("ada")).toEqual({ solved: null, contributions: null, implemented: null });
});
