import type { CellValue } from "../model/cells";
import type { CellBlock, FormulaCell, SheetModel } from "../model/sheetModel";
import type { FormulaNode } from "./graph/formulaNode";
import { sameValue } from "./sameValue";

const columnsPerRow = 16_384;

/**
 * Puts rows into as many cells as they have, to the right of a formula and below it; #SPILL! where something stands in the way. What an
 * earlier answer filled and this one does not is emptied.
 * @returns whether cells changed, and whether they are others than before.
 */
export function spill({ sheet, row, column, cell }: FormulaNode, rows: readonly (readonly CellValue[])[]): { readonly changed: boolean; readonly moved: boolean } {
  const before = cell.isDynamic === true ? cell.array : undefined;
  const wanted: CellBlock = { row, column, rows: rows.length, columns: rows[0]?.length ?? 1 };
  const isFree = cellsOf(wanted).every(([r, c]) => (r === row && c === column) || within(before, r, c) || isEmpty(sheet, r, c));
  const block = isFree ? wanted : { row, column, rows: 1, columns: 1 };
  let changed = false;
  const put = (r: number, c: number, value: CellValue): void => {
    if (sameValue(sheet.getValue(r, c), value)) return;
    sheet.setValue(r, c, value);
    changed = true;
  };
  for (const [r, c] of before ? cellsOf(before) : []) if (!within(block, r, c)) put(r, c, null);
  for (const [r, c] of cellsOf(block)) put(r, c, isFree ? rows[r - row]?.[c - column] ?? 0 : { error: "#SPILL!" });
  const moved = (before?.rows ?? 1) !== block.rows || (before?.columns ?? 1) !== block.columns;
  resize(cell, block);
  return { changed, moved };
}

/** Empties the cells that a formula filled beside its own, as when it is typed over. */
export function takeSpillBack(sheet: SheetModel, { array, isDynamic }: FormulaCell): void {
  if (isDynamic !== true || !array) return;
  for (const [r, c] of cellsOf(array)) if (r !== array.row || c !== array.column) sheet.setValue(r, c, null);
}

function resize(cell: FormulaCell, block: CellBlock): void {
  // What has spilled once may do so again, also out of one cell.
  if (block.rows * block.columns === 1 && cell.isDynamic !== true) return;
  cell.array = block;
  cell.isDynamic = true;
}

function isEmpty(sheet: SheetModel, row: number, column: number): boolean {
  return sheet.getValue(row, column) === null && !sheet.formulas.has(row * columnsPerRow + column);
}

function within(block: CellBlock | undefined, row: number, column: number): boolean {
  return block !== undefined && row >= block.row && row < block.row + block.rows && column >= block.column && column < block.column + block.columns;
}

function cellsOf({ row, column, rows, columns }: CellBlock): (readonly [row: number, column: number])[] {
  return Array.from({ length: rows * columns }, (_, at) => [row + Math.floor(at / columns), column + (at % columns)] as const);
}
