import fc from "fast-check";
import { mergeSheets } from "../../../src/layout/merge/mergeSheets";
import { planStore, readStore, type StoreParts } from "../../../src/layout/store/storeSheet";
import { SheetInMemory } from "../fixture/presentOf";

const planOf = (state: string, more: Partial<StoreParts> = {}) => planStore({ state, written: "", journal: "", going: "", history: "", status: "done", ...more });
const stored = (state: string, more: Partial<StoreParts> = {}) => new SheetInMemory(planOf(state, more)).present();

describe("the store", () => {
  test("gives any text back", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 50 }), fc.integer({ min: 1, max: 3_000 }), (text, times) => {
      const json = JSON.stringify(text.repeat(times));
      expect(readStore(stored(json))?.state).toBe(json);
    }), { numRuns: 40 });
  });

  test("keeps every cell below Excel's limit, as text, and cuts no character in two", () => {
    const json = `x${"😀".repeat(40_000)}`;
    const cells = planOf(json).areas.flatMap(({ cells: rows }) => rows.flat()).filter((cell) => typeof cell === "string");
    expect(cells.every((cell) => cell.length <= 32_767 && !/^[=+\-@'\d]/.test(cell) && !/[\uD800-\uDBFF]$/.test(cell))).toBe(true);
    expect(readStore(stored(json))?.state).toBe(json);
  });

  test("says that it holds nothing where a part is missing or it is no store", () => {
    const present = stored("[1]".padEnd(70_000, " "));
    expect(readStore({ ...present, cells: present.cells.filter((_, row) => row !== 2) })?.state).toBe("");
    expect(readStore({ ...present, cells: [] })).toBeNull();
    expect(readStore({ ...present, cells: [["something else"]] })).toBeNull();
  });

  test("empties what a smaller content no longer needs", () => {
    const sheet = new SheetInMemory(planOf("y".repeat(100_000)));
    for (const edit of mergeSheets([planOf("{}")], [sheet.present()]).edits) if (edit.kind === "cells") sheet.apply(edit);
    expect(readStore(sheet.present())?.state).toBe("{}");
    expect(sheet.present().cells.length).toBe(2);
  });

  test("reads a store from before there was a history", () => {
    const present = stored("{}", { journal: "[]", history: "{}" });
    const older = { ...present, cells: present.cells.map((row) => row.slice(0, 4)) };
    expect(readStore(older)).toEqual({ state: "{}", written: "", journal: "[]", going: "", history: "", status: "done" });
    expect(readStore(present)).toMatchObject({ history: "{}", status: "done" });
  });
});
