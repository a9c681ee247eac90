import fc from "fast-check";
import { findBlocks, type FoundBlock } from "../../../../src/domain/table/find/findBlocks";
import type { SampleCell, SheetSample } from "../../../../src/domain/table/find/sheetSample";

function sampleOf(rows: readonly (readonly SampleCell[])[]): SheetSample {
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  return {
    name: "Sheet1", sheet: "Sheet1", firstRow: 0, firstColumn: 0, rowCount: rows.length, columnCount,
    top: rows.map((row) => [...row, ...new Array<SampleCell>(columnCount - row.length).fill("")]), bottom: [],
  };
}

const find = (rows: readonly (readonly SampleCell[])[]): FoundBlock[] => findBlocks(sampleOf(rows));

/** Headers, first body row, number of body rows and first column, as a line. */
const line = ({ headers, firstRow, rowCount, firstColumn }: FoundBlock): string => `${headers.join("|")} @${firstRow},${firstColumn} x${rowCount}`;

const people: SampleCell[][] = [["Name", "Age"], ["Ann", 31], ["Ben", 42], ["Cem", 29]];

describe("findBlocks", () => {
  test.each<[string, SampleCell[][], string[]]>([
    ["a bare table", people, ["Name|Age @1,0 x3"]],
    ["a table under a title and notes", [["Our people"], ["as of", "May"], [], ...people], ["Name|Age @4,0 x3"]],
    ["notes right above and right below", [["Our people"], ...people.map((row) => [...row, "x"]), ["Checked by Dana"]], ["Name|Age|x @2,0 x3"]],
    ["a table away from the corner", [[], [], ["", "", "Name", "Age"], ["", "", "Ann", 31], ["", "", "Ben", 42]], ["Name|Age @3,2 x2"]],
    ["blank rows within", [...people.slice(0, 2), [], [], ...people.slice(2)], ["Name|Age @1,0 x5"]],
    ["a blank row under the header", [["Name", "Age"], [], ["Ann", 31], ["Ben", 42]], ["Name|Age @1,0 x3"]],
    ["a blank column within", [["Name", "", "Age"], ["Ann", "", 31], ["Ben", "", 42]], ["Name||Age @1,0 x2"]],
    ["only words", [["Agent", "Team"], ["Ann", "North"], ["Ben", "South"]], ["Agent|Team @1,0 x2"]],
    ["a header over only words in the first rows", [["Answer", "Note"], ["yes", "a"], ["no", "b"], [3, "c"], [4, "d"]], ["Answer|Note @1,0 x4"]],
    ["two tables side by side", [["Name", "Age", "", "Team", "Seats"], ["Ann", 31, "", "North", 5], ["Ben", 42, "", "South", 7], ["Cem", 29], ["Dov", 33]],
      ["Name|Age @1,0 x4", "Team|Seats @1,3 x2"]],
    ["two tables with the same columns side by side", [["Name", "Age", "", "Name", "Age"], ["Ann", 31, "", "Cem", 29], ["Ben", 42, "", "Dov", 33]],
      ["Name|Age @1,0 x2", "Name|Age @1,3 x2"]],
    ["two titled tables side by side", [["People", "", "", "Teams"], ["Name", "Age", "", "Team", "Seats"], ["Ann", 31, "", "North", 5], ["Ben", 42, "", "South", 7]],
      ["Name|Age @2,0 x2", "Team|Seats @2,3 x2"]],
    ["two tables below each other", [...people, [], ["Team", "Seats"], ["North", 5], ["South", 7]], ["Name|Age @1,0 x3", "Team|Seats @6,0 x2"]],
    ["a second table under a title", [...people, [], ["Teams"], ["Team", "Seats"], ["North", 5]], ["Name|Age @1,0 x3", "Team|Seats @7,0 x1"]],
    ["the same table twice, with its names again", [...people, [], ...people], ["Name|Age @1,0 x3", "Name|Age @6,0 x3"]],
    ["repeated and missing names", [["", "var2", "", "var2"], [1, "a", 1.1, "aa"], [2, "b", 2.1, "bb"]], ["|var2||var2 @1,0 x2"]],
    ["blank cells of blanks", [["Name", "Age"], [" ", "\t"], ["Ann", 31], ["Ben", 42]], ["Name|Age @1,0 x3"]],
    ["error cells in the body", [["Name", "Age"], ["Ann", "#N/A"], ["Ben", 42], ["Cem", 29]], ["Name|Age @1,0 x3"]],
    ["an empty sheet", [], []],
    ["one cell", [["Hello"]], []],
    ["a header with nothing below it", [["Name", "Age"]], []],
    ["numbers without a header", [[1, 2], [3, 4], [5, 6]], []],
  ])("finds %s", (_, rows, expected) => {
    expect(find(rows).map(line)).toEqual(expected);
  });

  test("joins names that stand in two rows, and tells apart by their group what would have one name", () => {
    const [block] = find([
      ["Case", "Opened", "", "Closed", "", "Score"],
      ["", "Day", "Hour", "Day", "Hour", ""],
      ["C-1", 45000, 9, 45001, 10, 4],
      ["C-2", 45002, 8, 45002, 17, 5],
    ]);
    expect(block).toMatchObject({
      headers: ["Case", "Opened Day", "Opened Hour", "Closed Day", "Closed Hour", "Score"], headerTop: 0, headerRow: 1, firstRow: 2, rowCount: 2,
    });
  });

  test("leaves a row of units out and gives the columns their unit", () => {
    const [block] = find([["Agent", "Handle time", "Share"], ["", "(min)", "%"], ["Ann", 12, 40], ["Ben", 8, 60]]);
    expect(block).toMatchObject({ headers: ["Agent", "Handle time (min)", "Share (%)"], unitsRow: 1, firstRow: 2, rowCount: 2 });
  });

  test.each(["Total", "TOTALS:", "Gesamtsumme", "Total général", "Suma", "合計", "Average"])("leaves out a last row called %s", (word) => {
    const [block] = find([...people, [word, 102]]);
    expect(block).toMatchObject({ totalsRow: 4, rowCount: 3 });
  });

  test("takes rows that were not looked at for body, and finds totals and notes at the end of a large sheet", () => {
    const row = (index: number): SampleCell[] => [`C-${index}`, index];
    const [block] = findBlocks({
      name: "Cases", sheet: "Cases", firstRow: 2, firstColumn: 1, rowCount: 500_000, columnCount: 2,
      top: [["Case", "Minutes"], ...Array.from({ length: 99 }, (_, index) => row(index))],
      bottom: [...Array.from({ length: 47 }, (_, index) => row(index)), ["Total", 12], ["", ""], ["Exported on Monday", ""]],
    });
    expect(block).toMatchObject({ firstRow: 3, rowCount: 499_996, totalsRow: 2 + 499_997, firstColumn: 1 });
  });

  test("finds the same body whatever stands above it", () => {
    fc.assert(fc.property(
      fc.array(fc.constantFrom<SampleCell[]>([], ["A note"], ["", "to the side"]), { maxLength: 6 }),
      fc.integer({ min: 2, max: 30 }),
      (above, count) => {
        const body = Array.from({ length: count }, (_, index): SampleCell[] => [`Agent ${index}`, index, true]);
        const blocks = find([...above, [], ["Agent", "Cases", "Active"], ...body]);
        expect(blocks.map(({ headers, firstRow, rowCount }) => ({ headers, firstRow, rowCount })))
          .toEqual([{ headers: ["Agent", "Cases", "Active"], firstRow: above.length + 2, rowCount: count }]);
      },
    ));
  });

  test("never throws, and gives blocks within the sheet that do not overlap", () => {
    const cell = fc.oneof(fc.constant(""), fc.constant(""), fc.string({ maxLength: 8 }), fc.integer(), fc.boolean(), fc.constantFrom("#N/A", "Total", "min", " "));
    fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 25 }), (rows) => {
      const sample = sampleOf(rows);
      const taken = new Set<string>();
      for (const block of findBlocks(sample)) {
        expect(block.firstRow + block.rowCount).toBeLessThanOrEqual(sample.rowCount);
        expect(block.firstColumn + block.headers.length).toBeLessThanOrEqual(sample.columnCount);
        expect(block.headerTop).toBeLessThanOrEqual(block.headerRow);
        for (let row = block.headerRow; row < block.firstRow + block.rowCount; row++) {
          for (let column = block.firstColumn; column < block.firstColumn + block.headers.length; column++) {
            expect(taken.has(`${row},${column}`)).toBe(false);
            taken.add(`${row},${column}`);
          }
        }
      }
    }), { numRuns: 500 });
  });
});
