import { CellKind, ColumnStore } from "../model/cells";
import type { CellBlock, SheetModel, TableModel } from "../model/sheetModel";
import { styleIndex } from "../objects/range/cellStyle";
import { resizeTable } from "../objects/table/resizeTable";
import { ApiError } from "../protocol/apiError";
import type { ExcelSession } from "../protocol/excelSession";

export interface TableGrowth {
  readonly table: TableModel;
  readonly range: CellBlock;
}

/**
 * The table that an entry into a block makes bigger, as Excel's AutoCorrect does: one that ends right above the block or right
 * beside it, with nothing else in the cells that it would take in. To be asked before the entry is written.
 */
export function growthBy(sheet: SheetModel, block: CellBlock): TableGrowth | null {
  for (const table of sheet.tables) {
    const range = table.hasTotals ? null : grown(table.range, block);
    if (range && isFree(sheet, table.range, range)) return { table, range };
  }
  return null;
}

/** Gives the rows that a table is to take in the looks of its last row, where they have none of their own. */
export function continueLooks(sheet: SheetModel, { table: { range: before }, range }: TableGrowth): void {
  const last = before.row + before.rows - 1;
  for (let column = range.column; column < range.column + range.columns; column++) {
    const style = styleIndex(sheet, last, column);
    for (let row = last + 1; row < range.row + range.rows && style !== 0; row++) {
      if (styleIndex(sheet, row, column) !== 0) continue;
      let store = sheet.columns.get(column);
      if (!store) sheet.columns.set(column, (store = new ColumnStore()));
      store.setStyle(row, style);
      sheet.changedCells.add(row * 16384 + column);
    }
  }
}

/** Makes a table bigger; where something is in the way, such as another table, it stays as it is. */
export function growTable(sheet: SheetModel, { table, range }: TableGrowth, session: ExcelSession): void {
  try {
    resizeTable({ sheet, table }, range, session);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  }
}

function grown(range: CellBlock, block: CellBlock): CellBlock | null {
  const isBelow = block.row === range.row + range.rows && within(block.column, block.columns, range.column, range.columns);
  if (isBelow) return { ...range, rows: range.rows + block.rows };
  const isBeside = block.column === range.column + range.columns && within(block.row, block.rows, range.row, range.rows);
  return isBeside ? { ...range, columns: range.columns + block.columns } : null;
}

function within(start: number, count: number, outerStart: number, outerCount: number): boolean {
  return start >= outerStart && start + count <= outerStart + outerCount;
}

function isFree(sheet: SheetModel, before: CellBlock, after: CellBlock): boolean {
  for (let column = after.column; column < after.column + after.columns; column++) {
    const store = sheet.columns.get(column);
    const isNew = column >= before.column + before.columns;
    for (let row = isNew ? after.row : before.row + before.rows; row < after.row + after.rows; row++) {
      const holdsValue = store !== undefined && row < store.length && store.kinds[row] !== CellKind.blank;
      if (holdsValue || sheet.formulas.has(row * 16384 + column)) return false;
    }
  }
  return true;
}
