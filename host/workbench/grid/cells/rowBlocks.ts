import type { CellBlock } from "../../../model/sheetModel";

/** Rows that are asked for at once. */
export const rowsPerBlock = 500;

/** Numbers of the blocks of rows that hold any of the rows from `first` to `last`, and lie within `rows`. */
export function blocksOf(first: number, last: number, rows: number): number[] {
  const end = Math.min(last, rows - 1);
  const blocks: number[] = [];
  for (let block = Math.floor(Math.max(first, 0) / rowsPerBlock); block * rowsPerBlock <= end; block++) blocks.push(block);
  return blocks;
}

/** The cells of a block of rows of a sheet with so many rows and columns. */
export function cellsOfBlock(block: number, rows: number, columns: number): CellBlock {
  const row = block * rowsPerBlock;
  return { row, column: 0, rows: Math.min(rowsPerBlock, rows - row), columns };
}

export function contains(block: CellBlock, row: number, column: number): boolean {
  return row >= block.row && row < block.row + block.rows && column >= block.column && column < block.column + block.columns;
}
