import { assessmentChecks } from "../../../../src/domain/diagnostics/checks/assessmentChecks";
import { exampleTables } from "../../../../src/domain/indicators/exampleTables";
import type { DatasetId } from "../../../../src/domain/table/datasets";

/** The rows that each check of a table is concerned with, by its code; those that find none are left out. */
function concerned(dataset: DatasetId, columns: readonly string[], rows: readonly (readonly (string | number | null)[])[]): Record<string, number[]> {
  const table = exampleTables({ [dataset]: { columns, rows } })[dataset];
  if (table === undefined) throw new Error("There is a table");
  const found = assessmentChecks.filter((check) => check.dataset === dataset).map(({ code, concerns }) => {
    const is = concerns(table, { today: null });
    return [code, rows.flatMap((_, row) => (is(row) ? [row] : []))] as const;
  });
  return Object.fromEntries(found.filter(([, own]) => own.length > 0));
}

it("finds statements that are none and ratings beyond the scale", () => {
  expect(concerned("behaviour-ratings", ["statement", "rating"], [["P1", 5], ["Es ist warm", 6], ["It is safe to speak up", 0], [null, null]]))
    .toEqual({ "behaviour-ratings.unknown-statement": [1], "behaviour-ratings.impossible-rating": [1, 2] });
  expect(concerned("department-ratings", ["rating"], [[1], [5.5]])).toEqual({ "department-ratings.impossible-rating": [1] });
});

it("finds levels that are none, in English and German", () => {
  expect(concerned("decision-map", ["level-made", "level-wanted"], [["Agent", "Teamleitung"], ["Geschäftsleitung", "Moon"], ["Nobody", null]]))
    .toEqual({ "decision-map.unknown-level-made": [2], "decision-map.unknown-level-wanted": [1] });
});
