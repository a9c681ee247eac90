import { type ICellData, type Nullable, ObjectMatrix } from "@univerjs/core";
import { SheetCells } from "../../../../../host/workbench/grid/cells/sheetCells";
import { shownCell } from "../../../../../host/workbench/grid/cells/shownCell";

const style = { numberFormat: "0.0", font: {}, fill: null, borders: {}, alignment: {}, quotePrefix: false };
const cell = (row: number, column: number, value: number) => shownCell({ row, column, value, style: 1 }, style, {}, false);

function filled() {
  const matrix = new ObjectMatrix<Nullable<ICellData>>();
  const cells = new SheetCells(matrix);
  cells.replace({ row: 0, column: 0, rows: 3, columns: 3 }, [cell(0, 0, 1), cell(1, 1, 2), cell(2, 2, 3)]);
  return { matrix, cells };
}

describe("the cells of a sheet", () => {
  it("are shown in their number format and kept as they are", () => {
    const { matrix, cells } = filled();
    expect(cells.get(1, 1)?.shown?.v).toBe("2.0");
    expect(matrix.getValue(1, 1)?.v).toBe(2);
  });

  it("give way to what is read anew, blanks too", () => {
    const { matrix, cells } = filled();
    cells.replace({ row: 0, column: 0, rows: 2, columns: 2 }, [cell(0, 0, 9)]);
    expect(matrix.getValue(0, 0)?.v).toBe(9);
    expect(cells.get(1, 1)).toBeUndefined();
    expect(matrix.getValue(1, 1)).toBeUndefined();
    expect(matrix.getValue(2, 2)?.v).toBe(3);
  });

  it("end where the sheet ends", () => {
    const { matrix, cells } = filled();
    cells.crop(2, 1);
    expect([matrix.getValue(0, 0)?.v, matrix.getValue(1, 1), matrix.getValue(2, 2)]).toEqual([1, undefined, undefined]);
  });

  it("stay only in rows that are kept", () => {
    const { matrix, cells } = filled();
    cells.keepRows((row) => row === 2);
    expect([matrix.getValue(0, 0), matrix.getValue(2, 2)?.v]).toEqual([undefined, 3]);
  });
});
