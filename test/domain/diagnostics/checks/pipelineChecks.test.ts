import { pipelineChecks } from "../../../../src/domain/diagnostics/checks/pipelineChecks";
import { exampleTables } from "../../../../src/domain/indicators/exampleTables";
import type { DatasetId } from "../../../../src/domain/table/datasets";

/** The rows that each check of a table is concerned with, by its code. */
function concerned(dataset: DatasetId, columns: readonly string[], rows: readonly (readonly (string | number | null)[])[]): Record<string, number[]> {
  const table = exampleTables({ [dataset]: { columns, rows } })[dataset];
  if (table === undefined) throw new Error("There is a table");
  return Object.fromEntries(pipelineChecks.filter((check) => check.dataset === dataset).map(({ code, concerns }) => {
    const is = concerns(table, { today: null });
    return [code, rows.flatMap((_, row) => (is(row) ? [row] : []))];
  }));
}

it("finds ratings beyond the scale and of no signal, in English and German", () => {
  expect(concerned("potential-ratings", ["signal", "rating"], [["Problem solving", 5], ["Konfliktlösung", 6], ["Handle time", 0], [null, null]]))
    .toEqual({ "potential-ratings.unknown-signal": [2], "potential-ratings.impossible-rating": [1, 2] });
});

it("finds assignments and mentorships that end before they begin, and what is no kind and no count", () => {
  expect(concerned("development-assignments", ["kind", "started", "due"], [["Project lead", "2026-02-01", "2026-01-01"], ["Juggling", "2026-01-01", null]]))
    .toEqual({ "development-assignments.unknown-kind": [1], "development-assignments.due-before-started": [0] });
  expect(concerned("mentorships", ["sessions", "started", "ended"], [[-1, "2026-02-01", "2026-01-01"], [0, "2026-01-01", "2026-01-01"]]))
    .toEqual({ "mentorships.negative-sessions": [0], "mentorships.ended-before-started": [0] });
});

it("finds a readiness that says neither now nor later", () => {
  expect(concerned("succession", ["readiness"], [["Now"], ["In 2 years"], ["perhaps"], [null]])).toEqual({ "succession.unknown-readiness": [2] });
});
