import type { CellsEdit } from "../../../src/layout/merge/edit";
import { mergeSheets } from "../../../src/layout/merge/mergeSheets";
import type { PresentSheet } from "../../../src/layout/merge/presentSheet";
import { builtBook, memory, plansLater } from "../fixture/builtBook";

/** The target's column, on the sheet and in its table. */
const deleted = { cell: 4, inTable: 3 };

type Book = ReturnType<typeof builtBook>;

/** The book as it stands, with its Scorecard changed. */
function present({ present: sheets }: Book, change: (sheet: PresentSheet) => PresentSheet): readonly PresentSheet[] {
  return sheets().map((sheet) => (sheet.id === "scorecard" ? change(sheet) : sheet));
}

function cellEdits(sheets: readonly PresentSheet[]): CellsEdit[] {
  return mergeSheets(plansLater, sheets, memory()).edits.filter((edit): edit is CellsEdit => edit.kind === "cells" && edit.sheet === "scorecard");
}

test("writes no cell above the sheet or left of it where the user deleted the rows above what an area moves with", () => {
  const book = builtBook();
  const upBy = 9;
  const edits = cellEdits(present(book, (sheet) => ({
    ...sheet, cells: sheet.cells.slice(upBy), tables: sheet.tables.map((table) => ({ ...table, row: table.row - upBy })),
  })));
  expect(edits.length).toBeGreaterThan(0);
  expect(edits.filter(({ row, column }) => row < 0 || column < 0)).toEqual([]);
});

test("leaves the cells of a column that the user deleted, and takes no other for them", () => {
  const sheets = present(builtBook(), (sheet) => ({
    ...sheet,
    cells: sheet.cells.map((line) => line.toSpliced(deleted.cell, 1)),
    tables: sheet.tables.map((table) => ({
      ...table,
      headers: table.headers.toSpliced(deleted.inTable, 1), columnIds: table.columnIds.toSpliced(deleted.inTable, 1),
      rows: table.rows.map((line) => line.toSpliced(deleted.inTable, 1)),
    })),
  }));
  expect(mergeSheets(plansLater, sheets, memory()).typedOver).toEqual([]);
});

test("goes on with a column to which the user gave another header, and says the new one in formulas", () => {
  const book = builtBook();
  const renamed = (content: PresentSheet["cells"][number][number]) => (typeof content === "string" && content.startsWith("=") ? content.replaceAll("[@[Now]]", "[@[Value today]]") : content);
  const sheets = present(book, (sheet) => ({
    ...sheet,
    cells: sheet.cells.map((line) => line.map(renamed)),
    tables: sheet.tables.map((table) => ({ ...table, headers: table.headers.map((header) => (header === "Now" ? "Value today" : header)), rows: table.rows.map((line) => line.map(renamed)) })),
  }));
  const { edits, typedOver } = mergeSheets(plansLater, sheets, memory());
  expect(typedOver).toEqual([]);
  const values = edits.flatMap((edit) => (edit.kind === "cells" && edit.sheet === "scorecard" ? edit.after.flat() : []));
  expect(values).toContain(41.2 * 1.02);
  expect(JSON.stringify(values)).not.toContain("[@Now]");
});

test("takes the key from the copy of a row, which then is the user's", () => {
  const book = builtBook();
  const sheets = present(book, (sheet) => ({ ...sheet, tables: sheet.tables.map((table) => (table.id === "Scorecard_Leading" ? { ...table, rows: [...table.rows, ...table.rows.slice(0, 1)] } : table)) }));
  const [first] = cellEdits(sheets);
  const table = sheets.find(({ id }) => id === "scorecard")?.tables.find(({ id }) => id === "Scorecard_Leading");
  expect(first).toMatchObject({ row: (table?.row ?? 0) + (table?.rows.length ?? 0), column: (table?.column ?? 0) + (table?.headers.indexOf("Key") ?? 0), after: [[""]] });
});
