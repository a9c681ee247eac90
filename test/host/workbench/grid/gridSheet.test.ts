import { type ICellData, type Nullable, ObjectMatrix, type Worksheet } from "@univerjs/core";
import type { CellBlock, ConditionalFormatModel } from "../../../../host/model/sheetModel";
import { rowsPerBlock } from "../../../../host/workbench/grid/cells/rowBlocks";
import { GridSheet } from "../../../../host/workbench/grid/gridSheet";
import type { SheetView } from "../../../../host/workbench/workbookView";

const style = { numberFormat: "0.0", font: {}, fill: null, borders: {}, alignment: {}, quotePrefix: false };
const rule: ConditionalFormatModel = { id: "late", range: { row: 0, column: 0, rows: 10, columns: 1 }, rule: { kind: "formula", formula: "A1>1" }, font: {}, fill: "#A4262C" };

async function shownSheet(changes: Partial<SheetView> = {}) {
  const view: SheetView = {
    id: "s", rows: 4 * rowsPerBlock, columns: 3, showGridlines: true, freeze: { rows: 2, columns: 0 }, columnInfos: new Map(), rowInfos: new Map(), merges: [], tables: [],
    conditionalFormats: [], validations: [], hyperlinks: [], isProtected: false, ...changes,
  };
  const read: CellBlock[] = [];
  let value = 1;
  const source = {
    readSheet: () => Promise.resolve(view),
    readCells: (_: string, block: CellBlock) => {
      read.push(block);
      return Promise.resolve({ block, cells: [{ row: block.row, column: 0, value: value++, style: 0 }], styles: new Map([[0, style]]) });
    },
    readRuleHits: () => Promise.resolve([{ row: 1, column: 0, rule: "late" }]),
    readCharts: () => Promise.resolve([]),
  };
  const matrix = new ObjectMatrix<Nullable<ICellData>>();
  const worksheet = { getCellMatrix: () => matrix } as unknown as Worksheet;
  const book = { showShape: jest.fn(), fitRows: jest.fn(), redraw: jest.fn() };
  const sheet = new GridSheet("s", worksheet, book, source, { date1904: false, body: { fs: 11 }, textWidth: (text) => 7 * text.length });
  await sheet.readShape();
  return { sheet, read, matrix, book };
}

const blocks = (read: CellBlock[]): number[] => read.map(({ row }) => row / rowsPerBlock);

describe("a sheet of the grid", () => {
  it("reads the rows in sight and the frozen ones, each block once", async () => {
    const { sheet, read } = await shownSheet();
    await sheet.load({ first: 2 * rowsPerBlock, last: 2 * rowsPerBlock + 40 });
    await sheet.load({ first: 2 * rowsPerBlock, last: 2 * rowsPerBlock + 90 });
    expect(blocks(read)).toEqual([0, 2]);
    expect([sheet.lacks({ first: 0, last: 40 }), sheet.lacks({ first: rowsPerBlock, last: rowsPerBlock })]).toEqual([false, true]);
  });

  it("reads changed cells at once where they are in sight, else when they come into sight", async () => {
    const { sheet, read, matrix } = await shownSheet();
    const inSight = { first: 10, last: 50 };
    await sheet.load(inSight);
    await sheet.load({ first: rowsPerBlock, last: rowsPerBlock + 40 });
    read.length = 0;
    await sheet.refreshCells({ row: 20, column: 1, rows: 1, columns: 1 }, inSight);
    expect(read).toEqual([{ row: 20, column: 1, rows: 1, columns: 1 }]);
    read.length = 0;
    await sheet.refreshCells({ row: rowsPerBlock, column: 0, rows: 3, columns: 1 }, inSight);
    expect(read).toEqual([]);
    expect(sheet.lacks({ first: rowsPerBlock, last: rowsPerBlock })).toBe(true);
    const before = matrix.getValue(rowsPerBlock, 0)?.v;
    await sheet.load({ first: rowsPerBlock, last: rowsPerBlock + 40 });
    expect(matrix.getValue(rowsPerBlock, 0)?.v).not.toBe(before);
  });

  it("reads its shape anew when cells change beyond its end", async () => {
    const { sheet, book } = await shownSheet();
    await sheet.refreshCells({ row: 4 * rowsPerBlock, column: 0, rows: 1, columns: 1 }, null);
    expect(book.showShape).toHaveBeenCalledTimes(2);
  });

  it("shows where formulas of conditional formats are true", async () => {
    const { sheet } = await shownSheet({ conditionalFormats: [rule] });
    await sheet.load({ first: 0, last: 40 });
    expect([sheet.lookAt(1, 0)?.bg?.rgb, sheet.lookAt(2, 0)]).toEqual(["#A4262C", null]);
  });

  it("keeps nothing of another workbook's cells", async () => {
    const { sheet, matrix } = await shownSheet();
    await sheet.load({ first: 3 * rowsPerBlock, last: 3 * rowsPerBlock });
    await sheet.renew({ first: 0, last: 40 });
    expect(matrix.getValue(3 * rowsPerBlock, 0)).toBeUndefined();
    expect(matrix.getValue(0, 0)?.v).toBeDefined();
  });

  it("draws a number that does not fit its column as number signs", async () => {
    const { sheet } = await shownSheet({ columnInfos: new Map([[0, { width: 2 }]]) });
    await sheet.load({ first: 0, last: 40 });
    expect(sheet.drawnAt(0, 0)?.v).toMatch(/^#+$/);
  });
});
