import fc from "fast-check";
import { withChanges } from "../../../src/taskpane/live/changedPlaces";
import { countRows, rowsOfAddress, withSpan, type RowSpan } from "../../../src/taskpane/live/rowSpans";
import type { WorkbookChange } from "../../../src/workbook/workbookWatch";
import { exampleTable } from "../exampleTables";

const change = (more: Partial<WorkbookChange>): WorkbookChange => ({ kind: "cells", sheet: null, sheetName: "Data", address: "B2:C4", tables: ["Cases"], source: "local", isOwn: false, ...more });
const cases = exampleTable("Cases", ["Case ID"], 5);
const isScorecard = (id: string): boolean => id === "scorecard";

describe("rows of an address", () => {
  it.each([["B2:C4", { first: 2, last: 4 }], ["$B$7", { first: 7, last: 7 }], ["5:9", { first: 5, last: 9 }], ["A:C", { first: 1, last: 1_048_576 }], ["", null], ["Total", null]])(
    "of %s", (address, rows) => expect(rowsOfAddress(address)).toEqual(rows));

  it("are counted once, in whatever order they come", () => {
    const span = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.nat(8)).map(([first, more]): RowSpan => ({ first, last: first + more }));
    fc.assert(fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
      const all = new Set(spans.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index)));
      const joined = spans.reduce<readonly RowSpan[]>(withSpan, []);
      expect(countRows(joined)).toBe(all.size);
      expect(joined.every(({ first }, index) => index === 0 || first > (joined[index - 1]?.last ?? 0) + 1)).toBe(true);
    }));
  });
});

describe("changed places", () => {
  it("are the tables that the scorecard reads, each once, with who changed them", () => {
    const places = withChanges([], [change({}), change({ address: "B4:B6", source: "remote" }), change({ tables: ["Lookup"] }), change({ tables: [] })], [cases], isScorecard);
    expect(places.map(({ rows, ...place }) => ({ ...place, rows: countRows(rows) }))).toEqual([{ name: "Cases", byYou: true, byColleague: true, rows: 5 }]);
  });

  it("are also the sheets of ours on which targets are typed, and plain blocks by their sheet", () => {
    const block = { ...cases, name: "Cases 2026", block: { firstRow: 1, firstColumn: 0 } };
    const places = withChanges([], [change({ sheet: "scorecard", sheetName: "My Scorecard", tables: [] }), change({ sheet: "trends", sheetName: "Trends", tables: [] }), change({ sheetName: block.sheet, tables: [] })], [block], isScorecard);
    expect(places.map(({ name }) => name)).toEqual(["My Scorecard", "Cases 2026"]);
  });

  it("are not what the add-in wrote itself, nor its store", () => {
    expect(withChanges([], [change({ isOwn: true }), change({ sheet: "store", sheetName: "x", tables: [] })], [cases], () => true)).toEqual([]);
  });
});
