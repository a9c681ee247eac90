import { BooleanNumber } from "@univerjs/core";
import { blockOf, rangeOf, sheetShape } from "../../../../../host/workbench/grid/sheet/worksheetData";
import type { SheetView } from "../../../../../host/workbench/workbookView";

const view: SheetView = {
  id: "s", rows: 0, columns: 0, showGridlines: true, freeze: { rows: 0, columns: 0 }, columnInfos: new Map(), rowInfos: new Map(), merges: [], tables: [],
  conditionalFormats: [], validations: [], hyperlinks: [], isProtected: false,
};

describe("the shape of a sheet", () => {
  it("has room on an empty sheet, and beyond what is used", () => {
    expect(sheetShape(view)).toMatchObject({ rowCount: 100, columnCount: 30, freeze: { startRow: -1, startColumn: -1 }, showGridlines: BooleanNumber.TRUE });
    const used = sheetShape({ ...view, rows: 200_000, columns: 40 });
    expect(used.rowCount).toBeGreaterThan(200_000);
    expect(used.columnCount).toBeGreaterThan(40);
    expect(sheetShape({ ...view, rows: 1_048_576, columns: 16_384 })).toMatchObject({ rowCount: 1_048_576, columnCount: 16_384 });
  });

  it("takes over sizes, hidden rows and columns, merges, freeze and gridlines", () => {
    const shape = sheetShape({
      ...view, showGridlines: false, freeze: { rows: 10, columns: 2 },
      columnInfos: new Map([[0, { width: 20.7109375 }], [1, { hidden: true }], [2, { width: 0 }], [3, { style: 4 }]]),
      rowInfos: new Map([[0, { height: 33 }], [5, { hidden: true }]]),
      merges: [{ row: 1, column: 2, rows: 3, columns: 4 }],
    });
    expect(shape.columnData).toEqual({ 0: { w: 145 }, 1: { hd: 1 }, 2: { w: 0, hd: 1 }, 3: {} });
    expect(shape.rowData).toEqual({ 0: { h: 44, ia: 0 }, 5: { hd: 1 } });
    expect(shape.mergeData).toEqual([{ startRow: 1, startColumn: 2, endRow: 3, endColumn: 5 }]);
    expect(shape.freeze).toEqual({ ySplit: 10, xSplit: 2, startRow: 10, startColumn: 2 });
    expect(shape.showGridlines).toBe(BooleanNumber.FALSE);
  });

  it("turns blocks into ranges and back", () => {
    const block = { row: 1, column: 2, rows: 3, columns: 4 };
    expect(blockOf(rangeOf(block))).toEqual(block);
  });
});
