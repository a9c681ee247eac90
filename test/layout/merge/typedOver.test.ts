import { mergeSheets } from "../../../src/layout/merge/mergeSheets";
import { builtBook, memory, nowId as id, plans, plansLater } from "../fixture/builtBook";

describe("a computed cell that a user typed over", () => {
  test("stays as typed and is told of, at every refresh until it is settled", () => {
    const { scorecard, now, present, apply } = builtBook();
    scorecard.set(now.row, now.column, "about 40");
    const first = mergeSheets(plansLater, present(), memory());
    apply(first.edits);
    expect(scorecard.get(now.row, now.column)).toBe("about 40");
    expect(first.typedOver).toEqual([{ id, sheet: "scorecard", ...now, typed: "about 40", computed: 41.2 * 1.02, isKept: false }]);
    const second = mergeSheets(plansLater, present(), memory({ written: first.written }));
    expect(second.typedOver).toEqual(first.typedOver);
    expect(second.edits).toEqual([]);
  });

  test("is found wherever the user moved it", () => {
    const { scorecard, now, present } = builtBook();
    scorecard.set(now.row, now.column, 40);
    scorecard.insertRow(2);
    scorecard.reverseRows("Scorecard_Leading");
    expect(mergeSheets(plansLater, present(), memory()).typedOver.map((cell) => [cell.id, cell.typed])).toEqual([[id, 40]]);
  });

  test("is told as kept once the user keeps it, and computed again once the user wants that", () => {
    const { scorecard, now, present, apply } = builtBook();
    scorecard.set(now.row, now.column, 40);
    expect(mergeSheets(plansLater, present(), memory({ kept: new Set([id]) })).typedOver).toMatchObject([{ id, typed: 40, isKept: true }]);
    apply(mergeSheets(plansLater, present(), memory({ taken: new Set([id]) })).edits);
    expect(scorecard.get(now.row, now.column)).toBeCloseTo(41.2 * 1.02, 12);
  });

  test("is filled again where the user only emptied it, and a formula of ours in Excel's spelling is ours", () => {
    const { scorecard, now, present, apply } = builtBook();
    scorecard.set(now.row, now.column, "");
    const merged = mergeSheets(plansLater, present(), memory());
    expect(merged.typedOver).toEqual([]);
    apply(merged.edits);
    expect(scorecard.get(now.row, now.column)).toBeCloseTo(41.2 * 1.02, 12);
  });

  test("counts as ours where nobody remembers what was written", () => {
    const { scorecard, now, present } = builtBook();
    scorecard.set(now.row, now.column, 40);
    expect(mergeSheets(plans, present()).typedOver).toEqual([]);
  });
});

test("a user's word in a cell that we leave empty is the user's, and nothing to settle", () => {
  const { present, scorecard } = builtBook();
  const blank = plans.find(({ id: sheet }) => sheet === "scorecard")?.areas.flatMap((area) => area.cells.flatMap((line, r) => line.flatMap((cell, c) => (cell === null && area.owner === "addin" ? [[area.row + r, area.column + c] as const] : []))))[0];
  expect(blank).toBeDefined();
  scorecard.set(blank?.[0] ?? 0, blank?.[1] ?? 0, "mine");
  expect(mergeSheets(plans, present(), memory())).toMatchObject({ edits: [], typedOver: [] });
});
