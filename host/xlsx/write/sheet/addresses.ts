import type { CellBlock } from "../../../model/sheetModel";
import { columnLetters } from "../../read/cellAddress";

/** Columns of a sheet; a cell's key is `row * 16384 + column`. */
export const sheetColumns = 16_384;

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `B7`, or `B7:C9` for more than one cell. */
export function blockAddress({ row, column, rows, columns }: CellBlock): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}
