import type { PresentSheet } from "../../../src/layout/merge/presentSheet";
import { mergeSheets } from "../../../src/layout/merge/mergeSheets";
import { formatJournal, journalOf, parseJournal } from "../../../src/layout/store/journal";
import { planTakeBack } from "../../../src/layout/store/planTakeBack";
import { formatWrittenSheets, parseWrittenSheets } from "../../../src/layout/store/writtenText";
import { sheetUndos } from "../../../src/layout/store/sheetUndo";
import { planStore } from "../../../src/layout/store/storeSheet";
import { SheetInMemory } from "../fixture/presentOf";
import { builtBook, memory, nowId as id, plans, plansLater, written } from "../fixture/builtBook";

describe("taking back", () => {
  test("restores every cell of a refresh, rows that came and went among them, and keeps what was typed since", () => {
    const { scorecard, now, present, apply } = builtBook();
    const before = present();
    scorecard.set(now.row, now.column, "about 40");
    const stood = present();
    const refreshed = mergeSheets(plansLater, stood, memory({ taken: new Set([id]) }));
    apply(refreshed.edits);
    expect(scorecard.get(now.row, now.column)).toBeCloseTo(41.2 * 1.02, 12);
    scorecard.set(now.row + 1, now.column, "mine");
    const journal = parseJournal(formatJournal(journalOf({ state: "{}", written: formatWrittenSheets(written), journal: "", going: "", history: "", status: "done" }, refreshed.overwritten, [], sheetUndos(refreshed.edits, stood))));
    if (!journal) throw new Error("The journal cannot be read");
    const { steps, kept } = planTakeBack(journal, parseWrittenSheets(formatWrittenSheets(refreshed.written)) ?? [], present(), null);
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
    const journal = journalOf(null, {}, plans, []);
    const { steps, kept } = planTakeBack(journal, written, present(), null);
    expect(kept).toEqual(["scorecard"]);
    expect(steps[0]).toEqual(plans.slice(1).map(({ id: sheet, names }) => ({ kind: "deleteSheet", sheet, names: names.map(({ name }) => name) })));
  });

  test("writes no formula back that reads a column which somebody deleted since", () => {
    const { present, apply } = builtBook();
    const formula = "=COUNTA(Scorecard_Leading[Owner])";
    const cell = { kind: "cells", sheet: "definitions", row: 90, column: 0 } as const;
    apply([{ ...cell, after: [[{ formula }]] }]);
    const stood = present();
    const run = [{ ...cell, after: [["2"]] }];
    apply(run);
    const journal = journalOf({ state: "{}", written: formatWrittenSheets(written), journal: "", going: "", history: "", status: "done" }, {}, [], sheetUndos(run, stood));
    const formulasBack = (standing: readonly PresentSheet[]) => JSON.stringify(planTakeBack(journal, written, standing, null).steps[0]).includes(formula);
    expect(formulasBack(present())).toBe(true);
    expect(formulasBack(present().map((sheet) => ({
      ...sheet, tables: sheet.tables.map((table) => ({ ...table, headers: table.headers.map((header) => (table.id === "Scorecard_Leading" && header === "Owner" ? "Somebody" : header)) })),
    })))).toBe(false);
  });

  test("takes sheets away last, since rows that change places may take formulas along which read them", () => {
    const { scorecard, now, present, apply } = builtBook();
    const stood = present();
    const refreshed = mergeSheets(plansLater, stood, memory());
    apply(refreshed.edits);
    scorecard.set(now.row + 1, now.column, "mine");
    const store = { state: "{}", written: formatWrittenSheets(written), journal: "", going: "", history: "", status: "done" } as const;
    const journal = journalOf(store, refreshed.overwritten, plans.filter(({ id: sheet }) => sheet === "definitions"), sheetUndos(refreshed.edits, stood));
    const kinds = planTakeBack(journal, refreshed.written, present(), null).steps[0]?.map(({ kind }) => kind) ?? [];
    expect(kinds.filter((kind) => kind === "deleteSheet")).toHaveLength(1);
    expect(kinds.length).toBeGreaterThan(1);
    expect(kinds.at(-1)).toBe("deleteSheet");
  });

  test("brings the history back as it was, also by a journal from before there was one", () => {
    const { present } = builtBook();
    const storeOf = (json: string) => {
      const journal = parseJournal(json);
      const edits = journal ? planTakeBack(journal, written, [...present(), new SheetInMemory(planStore({ state: "", written: "", journal: "", going: "", history: "now", status: "done" })).present()], null).steps[1] ?? [] : [];
      return edits.flatMap((edit) => (edit.kind === "cells" ? edit.after.flat() : []));
    };
    const store = { state: "{}", written: formatWrittenSheets(written), journal: "", going: "", history: "before", status: "done" } as const;
    const json = formatJournal(journalOf(store, {}, [], []));
    expect(storeOf(json)).toContain("|before");
    expect(storeOf(json.replace(/"history":"before",?/u, ""))).toContain("leadership-scorecard-store-2 history 0 0");
  });
});
