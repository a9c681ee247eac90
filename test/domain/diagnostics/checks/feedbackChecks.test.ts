import { feedbackChecks } from "../../../../src/domain/diagnostics/checks/feedbackChecks";
import { exampleTables } from "../../../../src/domain/indicators/exampleTables";
import type { DatasetId } from "../../../../src/domain/table/datasets";

/** The rows that each check of a table is concerned with, by its code. */
function concerned(dataset: DatasetId, columns: readonly string[], rows: readonly (readonly (string | number | null)[])[]): Record<string, number[]> {
  const table = exampleTables({ [dataset]: { columns, rows } })[dataset];
  if (table === undefined) throw new Error("There is a table");
  return Object.fromEntries(feedbackChecks.filter((check) => check.dataset === dataset).map(({ code, concerns }) => {
    const is = concerns(table, { today: null });
    return [code, rows.flatMap((_, row) => (is(row) ? [row] : []))];
  }));
}

it("finds raters and activities that are none of those known, in English and German", () => {
  expect(concerned("reviews", ["rater-group"], [["self"], ["Vorgesetzte"], ["neighbour"], [null]])).toEqual({ "reviews.unknown-rater-group": [2] });
  expect(concerned("leader-activities", ["kind", "held-on"], [["Skip-level", "2026-01-01"], ["Zeit bei Kunden", "2026-01-01"], ["lunch", "2026-01-01"]]))
    .toEqual({ "leader-activities.unknown-kind": [2], "leader-activities.future-held-on": [] });
});

it("finds answers on no scale, and ends before beginnings", () => {
  expect(concerned("pulse-answers", ["answer", "answered-on"], [[0, "2026-01-01"], [10, "2026-01-01"], [11, "2026-01-01"]]))
    .toEqual({ "pulse-answers.impossible-answer": [2], "pulse-answers.future-answered-on": [] });
  expect(concerned("feedback-notes", ["noted-on", "answered-on"], [["2026-01-02", "2026-01-01"]])).toEqual({ "feedback-notes.answered-on-before-noted-on": [0] });
  expect(concerned("advisory-actions", ["raised", "done"], [["2026-01-02", "2026-01-01"]])).toEqual({ "advisory-actions.done-before-raised": [0] });
});
