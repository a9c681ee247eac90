import { blocksOf, cellsOfBlock, contains, rowsPerBlock } from "../../../../../host/workbench/grid/cells/rowBlocks";

describe("blocks of rows", () => {
  it("are those that hold the rows in sight, as far as the sheet goes", () => {
    expect(blocksOf(0, 40, 200_000)).toEqual([0]);
    expect(blocksOf(rowsPerBlock - 1, rowsPerBlock, 200_000)).toEqual([0, 1]);
    expect(blocksOf(0, 5000, rowsPerBlock + 1)).toEqual([0, 1]);
    expect(blocksOf(0, 40, 0)).toEqual([]);
    expect(blocksOf(0, -1, 100)).toEqual([]);
  });

  it("end where the sheet ends", () => {
    expect(cellsOfBlock(1, rowsPerBlock + 20, 12)).toEqual({ row: rowsPerBlock, column: 0, rows: 20, columns: 12 });
  });
});

describe("a block", () => {
  it("contains a cell up to the last row and column", () => {
    const block = { row: 2, column: 3, rows: 2, columns: 1 };
    expect([contains(block, 2, 3), contains(block, 3, 3), contains(block, 4, 3), contains(block, 2, 4)]).toEqual([true, true, false, false]);
  });
});
