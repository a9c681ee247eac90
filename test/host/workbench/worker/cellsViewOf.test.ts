import { newWorkbook } from "../../../../host/xlsx/newWorkbook";
import type { SheetModel } from "../../../../host/model/sheetModel";
import { cellsViewOf } from "../../../../host/workbench/worker/cellsViewOf";
import { sheetViewOf } from "../../../../host/workbench/worker/sheetViewOf";

function emptySheet(): SheetModel {
  const [sheet] = newWorkbook().model.sheets;
  if (!sheet) throw new Error("A new workbook has a sheet.");
  return sheet;
}

const whole = { row: 0, column: 0, rows: 10, columns: 5 };

test("gives values as they are, row by row, and nothing for blank cells", () => {
  const sheet = emptySheet();
  sheet.setValue(3, 0, "text");
  sheet.setValue(0, 1, 1.5);
  sheet.setValue(0, 0, true);
  sheet.setValue(1, 1, { error: "#REF!" });
  sheet.setValue(20, 0, "below");
  expect(cellsViewOf(sheet, whole).cells).toEqual([
    { row: 0, column: 0, value: true, style: 0 },
    { row: 0, column: 1, value: 1.5, style: 0 },
    { row: 1, column: 1, value: "#REF!", isError: true, style: 0 },
    { row: 3, column: 0, value: "text", style: 0 },
  ]);
});

test("gives looks once: a cell's own, else its column's", () => {
  const sheet = emptySheet();
  const bold = sheet.workbook.styles.derive(0, (style) => ({ ...style, font: { bold: true } }));
  sheet.columnInfos.set(2, { style: bold });
  const { cells, styles } = cellsViewOf(sheet, { ...whole, rows: 2 });
  expect(cells).toEqual([{ row: 0, column: 2, value: null, style: bold }, { row: 1, column: 2, value: null, style: bold }]);
  expect([...styles.keys()]).toEqual([bold]);
  expect(styles.get(bold)?.font.bold).toBe(true);
});

test("gives a formula that was never computed", () => {
  const sheet = emptySheet();
  sheet.formulas.set(2 * 16384 + 3, { text: "Cases[@Opened]+1" });
  expect(cellsViewOf(sheet, whole).cells).toEqual([{ row: 2, column: 3, value: null, style: 0, formula: "=Cases[@Opened]+1" }]);
  expect(sheetViewOf(sheet)).toMatchObject({ rows: 3, columns: 4 });
});

test("an empty sheet has no extent", () => {
  expect(sheetViewOf(emptySheet())).toMatchObject({ rows: 0, columns: 0, isProtected: false, showGridlines: true });
});

test("reads a block of 500 rows in the middle of 200,000 at once", () => {
  const sheet = emptySheet();
  for (let column = 0; column < 3; column++) for (let row = 0; row < 200_000; row++) sheet.setValue(row, column, row);
  cellsViewOf(sheet, whole);
  const started = performance.now();
  const { cells } = cellsViewOf(sheet, { row: 100_000, column: 0, rows: 500, columns: 30 });
  // A few milliseconds; the bound is for machines that do ten things at once.
  expect(performance.now() - started).toBeLessThan(250);
  expect(cells).toHaveLength(1500);
});
