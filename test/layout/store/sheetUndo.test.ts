import type { ChangeEdit } from "../../../src/layout/merge/edit";
import type { PresentSheet } from "../../../src/layout/merge/presentSheet";
import { sheetUndos, undoOf } from "../../../src/layout/store/sheetUndo";
import { EditedSheet } from "../../../src/layout/store/editedSheet";

const sheet: PresentSheet = {
  id: "trends", name: "Trends",
  cells: [["Title", "", 7], ["Name", "Key"], ["a", "k1"], ["'=1+1", "k2"]],
  tables: [{ id: "Rows", row: 1, column: 0, headers: ["Name", "Key"], columnIds: [1, 2], rows: [["a", "k1"], ["'=1+1", "k2"]] }],
};
const edits: readonly ChangeEdit[] = [
  { kind: "cells", sheet: "trends", row: 0, column: 0, after: [["New title", null, ""]] },
  { kind: "tableRows", sheet: "trends", table: "Rows", row: 1, column: 0, columns: 2, before: 2, after: 1, formats: [] },
  { kind: "cells", sheet: "trends", row: 2, column: 0, after: [["=text", "k2"], ["", ""]] },
  { kind: "links", sheet: "trends", links: [{ row: 0, column: 4, sheet: "scorecard", text: "Scorecard" }], cleared: [] },
];

function edited(from: PresentSheet, all: readonly ChangeEdit[]): PresentSheet {
  const result = new EditedSheet(from);
  for (const edit of all) result.apply(edit);
  return result.sheet();
}

/** The cells without blank ones at the ends of lines and below the last line. */
function shown({ cells, tables }: PresentSheet): unknown {
  return { text: cells.map((line) => line.join("\t").trimEnd()).join("\n").trimEnd(), tables };
}

const [undo] = sheetUndos([...edits, { kind: "cells", sheet: "teams", row: 0, column: 0, after: [["x"]] }], [sheet]);
if (!undo) throw new Error("no undo");

test("an undo puts every cell and every table's size back, text that looks like a formula as text", () => {
  const left = edited(sheet, edits);
  expect(left.cells.slice(0, 3)).toEqual([["New title", "", "", "", "Scorecard"], ["Name", "Key"], ["'=text", "k2"]]);
  expect(left.tables[0]?.rows).toEqual([["'=text", "k2"]]);
  const back = undoOf(undo, left, undefined);
  expect(back?.map(({ kind }) => kind)).toEqual(["tableRows", "cells", "cells", "cells"]);
  expect(back?.find((edit) => edit.kind === "cells" && edit.row === 2)).toMatchObject({ after: [["a", "k1"], ["=1+1", "k2"]] });
  expect(shown(edited(left, back ?? []))).toEqual(shown(sheet));
});

test("of a sheet that somebody changed since nobody knows, and one that was not reached has nothing to undo", () => {
  const left = edited(sheet, edits);
  const typed: ChangeEdit = { kind: "cells", sheet: "trends", row: 9, column: 9, after: [["typed"]] };
  expect(undoOf(undo, edited(left, [typed]), undefined)).toBeNull();
  expect(undoOf(undo, sheet, undefined)).toEqual([]);
});

test("a sheet that a file gave back in other spelling is the same", () => {
  const change: ChangeEdit = { kind: "cells", sheet: "trends", row: 0, column: 0, after: [[{ formula: "[@Now]/3" }, 1 / 3]] };
  const [one] = sheetUndos([change], [sheet]);
  const read = edited(sheet, [{ ...change, after: [[{ formula: "= Rows[[#This Row],[Now]] / 3" }, 0.3333333333333]] }]);
  expect(one && undoOf(one, read, undefined)).toHaveLength(1);
});

test("rows that came and went are put back with what they said, before the cells that the run wrote", () => {
  const changes: readonly ChangeEdit[] = [
    { kind: "tableLines", sheet: "trends", table: "Rows", row: 1, column: 0, columns: 2, before: 2, after: 1, at: 2, formats: [] },
    { kind: "tableLines", sheet: "trends", table: "Rows", row: 1, column: 0, columns: 2, before: 1, after: 3, at: 2, formats: [] },
    { kind: "cells", sheet: "trends", row: 2, column: 0, after: [["new", "k3"], ["newer", "k4"], ["changed", null]] },
    { kind: "rowHeights", sheet: "trends", heights: [{ row: 2, height: 40 }, { row: 4, height: 30 }] },
  ];
  const left = edited(sheet, changes);
  expect(left.tables[0]?.rows).toEqual([["new", "k3"], ["newer", "k4"], ["changed", "k2"]]);
  const [one] = sheetUndos(changes, [sheet]);
  expect(one?.fitted).toEqual([3]);
  const back = one ? undoOf(one, left, undefined) : null;
  expect(back?.map(({ kind }) => kind)).toEqual(["cells", "tableLines", "tableLines", "cells"]);
  expect(shown(edited(left, back ?? []))).toEqual(shown(sheet));
});
