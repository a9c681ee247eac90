import { mergeSheets } from "../../../src/layout/merge/mergeSheets";
import type { MergeMemory } from "../../../src/layout/merge/mergeMemory";
import { planTakeBack } from "../../../src/layout/store/planTakeBack";
import { planSheets } from "../../../src/layout/planSheets";
import type { Scorecard } from "../../../src/domain/scorecard/scorecard";
import { journalOf, formatJournal, parseJournal } from "../../../src/layout/store/journal";
import { formatWrittenSheets, parseWrittenSheets } from "../../../src/layout/merge/writtenSheets";
import { card, context } from "../fixture/scorecardFixture";
import { SheetInMemory } from "../fixture/presentOf";

const finding = (name: string) => ({ severity: "warning", code: `test.${name}`, message: `About ${name}.`, table: "Cases", column: name, row: 0, address: "Cases!A3", rows: 3 }) as const;
const later: Scorecard = {
  ...card,
  lines: card.lines.map((line) => (line.headline === null || line.headline.value === null ? line : { ...line, headline: { ...line.headline, value: line.headline.value * 1.02 } })),
};
const plans = planSheets(card, { ...context, diagnostics: [finding("a"), finding("b")] });
const plansLater = planSheets(later, { ...context, diagnostics: [finding("b"), finding("c"), finding("d")] });
const written = mergeSheets(plans, []).written;
const memory = (more: Partial<MergeMemory> = {}): MergeMemory => ({ written, kept: new Set(), taken: new Set(), ...more });

/** The sheets as they were built, and how they change. */
function builtBook() {
  const sheets = plans.map((plan) => new SheetInMemory(plan));
  const scorecard = sheets.find(({ plan }) => plan.id === "scorecard") as SheetInMemory;
  const { row, column } = scorecard.table("Scorecard_Leading");
  return {
    scorecard, now: { row: row + 1, column: column + 1 },
    present: () => sheets.map((sheet) => sheet.present()),
    apply: (edits: ReturnType<typeof mergeSheets>["edits"]) => {
      for (const edit of edits) {
        if (edit.kind !== "addSheet" && edit.kind !== "deleteSheet") sheets.find(({ plan }) => plan.id === edit.sheet)?.apply(edit);
      }
    },
  };
}

const id = "scorecard/Scorecard_Leading/decision-velocity/Now";

describe("a computed cell that a user typed over", () => {
  test("stays as typed and is told of, at every refresh until it is settled", () => {
    const { scorecard, now, present, apply } = builtBook();
    scorecard.set(now.row, now.column, "about 40");
    const first = mergeSheets(plansLater, present(), memory());
    apply(first.edits);
    expect(scorecard.get(now.row, now.column)).toBe("about 40");
    expect(first.typedOver).toEqual([{ id, sheet: "scorecard", ...now, typed: "about 40", computed: 41.2 * 1.02 }]);
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

  test("is silent once the user keeps it, and computed again once the user wants that", () => {
    const { scorecard, now, present, apply } = builtBook();
    scorecard.set(now.row, now.column, 40);
    expect(mergeSheets(plansLater, present(), memory({ kept: new Set([id]) })).typedOver).toEqual([]);
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

describe("taking back", () => {
  test("restores every cell of a refresh, rows that came and went among them, and keeps what was typed since", () => {
    const { scorecard, now, present, apply } = builtBook();
    const before = present();
    scorecard.set(now.row, now.column, "about 40");
    const refreshed = mergeSheets(plansLater, present(), memory({ taken: new Set([id]) }));
    apply(refreshed.edits);
    expect(scorecard.get(now.row, now.column)).toBeCloseTo(41.2 * 1.02, 12);
    scorecard.set(now.row + 1, now.column, "mine");
    const journal = parseJournal(formatJournal(journalOf({ state: "{}", written: formatWrittenSheets(written), journal: "", status: "done" }, refreshed.overwritten, [])));
    if (!journal) throw new Error("The journal cannot be read");
    const { steps, kept } = planTakeBack(journal, parseWrittenSheets(formatWrittenSheets(refreshed.written)) ?? [], present());
    apply(steps.flat());
    expect(kept).toEqual([]);
    expect(scorecard.get(now.row, now.column)).toBe("about 40");
    scorecard.set(now.row, now.column, before.find(({ id: sheet }) => sheet === "scorecard")?.cells[now.row]?.[now.column] ?? "");
    scorecard.set(now.row + 1, now.column, before.find(({ id: sheet }) => sheet === "scorecard")?.cells[now.row + 1]?.[now.column] ?? "");
    expect(present()).toEqual(before);
  });

  test("deletes the sheets that a build made, but for those that somebody wrote on", () => {
    const { scorecard, present } = builtBook();
    scorecard.set(60, 3, "mine");
    const journal = journalOf(null, {}, plans);
    const { steps, kept } = planTakeBack(journal, written, present());
    expect(kept).toEqual(["scorecard"]);
    expect(steps[0]).toEqual(plans.slice(1).map(({ id: sheet, names }) => ({ kind: "deleteSheet", sheet, names: names.map(({ name }) => name) })));
  });
});
