import type { CellBlock } from "../../model/sheetModel";

export function blocksOverlap(a: CellBlock, b: CellBlock): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}
