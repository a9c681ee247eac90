import fc from "fast-check";
import { isChange, type CellsEdit, type Edit } from "../../../src/layout/merge/edit";
import { mergeSheets } from "../../../src/layout/merge/mergeSheets";
import { planSheets } from "../../../src/layout/planSheets";
import { planStore } from "../../../src/layout/store/storeSheet";
import type { Scorecard } from "../../../src/domain/scorecard/scorecard";
import { card, context } from "../fixture/scorecardFixture";
import { SheetInMemory } from "../fixture/presentOf";

const store = planStore({ state: "{}", written: "", journal: "", going: "", history: "", status: "done" });
const plans = [...planSheets(card, context), store];
const editsOf = (...given: Parameters<typeof mergeSheets>): readonly Edit[] => mergeSheets(...given).edits;
const built = (): SheetInMemory[] => plans.map((plan) => new SheetInMemory(plan));
const presents = (sheets: readonly SheetInMemory[]) => sheets.map((sheet) => sheet.present());

function sheet(sheets: readonly SheetInMemory[], id: string): SheetInMemory {
  const found = sheets.find(({ plan }) => plan.id === id);
  if (!found) throw new Error(`no sheet ${id}`);
  return found;
}

function cellEdits(edits: readonly Edit[]): CellsEdit[] {
  return edits.filter((edit): edit is CellsEdit => edit.kind === "cells");
}

function refresh(sheets: readonly SheetInMemory[], next: Scorecard): readonly Edit[] {
  const edits = editsOf([...planSheets(next, context), store], presents(sheets));
  for (const edit of cellEdits(edits)) sheet(sheets, edit.sheet).apply(edit);
  return edits;
}

/** The same scorecard a little later: every value and text that can move has moved. */
const later: Scorecard = {
  ...card,
  overall: { value: 64, change: -7 },
  lines: card.lines.map((line) => (line.headline === null || line.headline.value === null ? line : {
    ...line, headline: { ...line.headline, value: line.headline.value * 1.02, n: 99 }, trend: { judgement: "steady", periods: 0 },
  })),
};

describe("mergeSheets", () => {
  test("adds every sheet to a book that has none, in the order of the plans", () => {
    expect(editsOf(plans, [])).toEqual(plans.map((plan) => ({ kind: "addSheet", plan })));
  });

  test("has nothing to do where all is as planned", () => {
    expect(editsOf(plans, presents(built()))).toEqual([]);
  });

  test("adds only the sheet that the user deleted", () => {
    const left = presents(built()).filter(({ id }) => id !== "trends");
    const edits = editsOf(plans, left);
    expect(edits.map((edit) => [edit.kind, edit.kind === "addSheet" ? edit.plan.id : isChange(edit) ? edit.sheet : null])).toEqual([["addSheet", "trends"]]);
  });

  test("changes one cell where one number changed", () => {
    const sheets = built();
    const scorecard = sheet(sheets, "scorecard");
    const { row, column } = scorecard.table("Scorecard_Leading");
    scorecard.set(row + 1, column + 1, 40);
    const edits = editsOf(plans, presents(sheets));
    expect(edits).toEqual([{
      kind: "cells", sheet: "scorecard", row: row + 1, column: column + 1, after: [[41.2]],
    }]);
  });

  test("leaves numbers that differ by less than a file's rounding", () => {
    const sheets = built();
    const scorecard = sheet(sheets, "scorecard");
    const { row, column } = scorecard.table("Scorecard_Leading");
    scorecard.set(row + 1, column + 1, 41.2 * (1 + 1e-14));
    expect(editsOf(plans, presents(sheets))).toEqual([]);
  });

  test("finds rows by key and columns by header after a sort, new rows above and a new column", () => {
    const sheets = built();
    const scorecard = sheet(sheets, "scorecard");
    scorecard.insertRow(3);
    scorecard.insertColumn(3, "Mine");
    scorecard.reverseRows("Scorecard_Leading");
    expect(editsOf(plans, presents(sheets))).toEqual([]);
    refresh(sheets, later);
    const { row, column } = scorecard.table("Scorecard_Leading");
    expect(scorecard.get(row + 5, column)).toBe("Decision velocity");
    expect(scorecard.get(row + 5, column + 1)).toBeCloseTo(41.2 * 1.02, 12);
  });

  test("does not bring back a plan item that the user removed, and leaves a deleted table alone", () => {
    const sheets = built();
    const plan = sheet(sheets, "ninety-day-plan");
    const { row, column, columns } = plan.table("Plan_Items");
    for (let c = 0; c < columns; c++) plan.set(row + 3, column + c, "");
    expect(editsOf(plans, presents(sheets))).toEqual([]);
    const withoutTables = presents(sheets).map((present) => ({ ...present, tables: [] }));
    expect(cellEdits(editsOf(plans, withoutTables))).toEqual([]);
  });

  test("puts a missing indicator into a blank row of its table", () => {
    const sheets = built();
    const scorecard = sheet(sheets, "scorecard");
    const { row, column, columns } = scorecard.table("Scorecard_Lagging");
    for (let c = 0; c < columns; c++) scorecard.set(row + 2, column + c, "");
    refresh(sheets, card);
    expect(scorecard.get(row + 2, column)).toBe("Internal promotion rate");
    expect(scorecard.get(row + 2, column + columns - 1)).toBe("internal-promotion-rate");
    expect(editsOf(plans, presents(sheets))).toEqual([]);
  });

  test("leaves a renamed column and the formulas that read it alone", () => {
    const sheets = built();
    const scorecard = sheet(sheets, "scorecard");
    const { row, column } = scorecard.table("Scorecard_Leading");
    scorecard.set(row, column + 1, "Value today");
    const edits = refresh(sheets, later);
    const written = cellEdits(edits).filter((edit) => edit.sheet === "scorecard" && edit.row > row && edit.row <= row + 5)
      .flatMap(({ after }) => after.flat()).filter((value) => value !== null);
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter((value) => typeof value === "object" && JSON.stringify(value).includes("[@Now]"))).toEqual([]);
  });

  test("never loses what a user typed or moved, and is done after one refresh", () => {
    const owned = plans.flatMap((plan) => plan.tables.flatMap((table) => table.rows.flatMap(({ key }) =>
      table.columns.flatMap(({ header, owner }) => (owner === "user" ? [{ sheet: plan.id, table: table.id, key, header }] : [])))));
    const typed = fc.record({ place: fc.constantFrom(...owned), text: fc.string({ minLength: 1, maxLength: 8 }).map((text) => `u${text}`) });
    const moves = fc.array(fc.oneof(
      fc.record({ move: fc.constant("row" as const), sheet: fc.constantFrom("scorecard", "ninety-day-plan"), at: fc.integer({ min: 0, max: 12 }) }),
      fc.record({ move: fc.constant("column" as const), sheet: fc.constantFrom("scorecard", "ninety-day-plan"), at: fc.integer({ min: 2, max: 9 }) }),
      fc.record({ move: fc.constant("sort" as const), table: fc.constantFrom("Scorecard_Leading", "Scorecard_Lagging", "Plan_Items") }),
    ), { maxLength: 3 });
    fc.assert(fc.property(fc.array(typed, { maxLength: 8 }), moves, (notes, changes) => {
      const sheets = built();
      changes.forEach((change, index) => {
        if (change.move === "row") sheet(sheets, change.sheet).insertRow(change.at);
        else if (change.move === "column") sheet(sheets, change.sheet).insertColumn(change.at, `Mine ${index}`);
        else for (const each of sheets) if (each.plan.tables.some(({ id }) => id === change.table)) each.reverseRows(change.table);
      });
      const expected = new Map<string, string>();
      for (const { place, text } of notes) {
        write(sheet(sheets, place.sheet), place.table, place.key, place.header, text);
        expected.set(JSON.stringify(place), text);
      }
      refresh(sheets, later);
      for (const [place, text] of expected) {
        const { sheet: id, table, key, header } = JSON.parse(place) as (typeof owned)[number];
        expect(read(sheet(sheets, id), table, key, header)).toBe(text);
      }
      expect(editsOf([...planSheets(later, context), store], presents(sheets))).toEqual([]);
    }), { numRuns: 60 });
  });
});

function locate(on: SheetInMemory, id: string, key: string, header: string): [number, number] {
  const table = on.present().tables.find((candidate) => candidate.id === id);
  if (!table) throw new Error(`no table ${id}`);
  const keys = table.headers.indexOf("Key");
  return [table.row + 1 + table.rows.findIndex((cells) => cells[keys] === key), table.column + table.headers.indexOf(header)];
}

function write(on: SheetInMemory, id: string, key: string, header: string, text: string): void {
  on.set(...locate(on, id, key, header), text);
}

function read(on: SheetInMemory, id: string, key: string, header: string): unknown {
  return on.get(...locate(on, id, key, header));
}
