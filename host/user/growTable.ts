import { CellKind } from "../model/cells";
import type { CellBlock, SheetModel, TableModel } from "../model/sheetModel";
import { resizeTable } from "../objects/table/resizeTable";
import { ApiError } from "../protocol/apiError";
import type { ExcelSession } from "../protocol/excelSession";

export interface TableGrowth {
  readonly table: TableModel;
  /** The table's cells before and after. */
  readonly from: CellBlock;
  readonly to: CellBlock;
}

/**
 * The table that an entry into a block makes bigger, as Excel's AutoCorrect does: one that ends right above the block or right
 * beside it, with nothing else in the cells that it would take in. To be asked before the entry is written.
 */
export function growthBy(sheet: SheetModel, block: CellBlock): TableGrowth | null {
  for (const table of sheet.tables) {
    const to = table.hasTotals ? null : grown(table.range, block);
    if (to && isFree(sheet, table.range, to)) return { table, from: table.range, to };
  }
  return null;
}

/** Makes a table bigger. Whether it could be: something may be in the way, such as another table; then it stays as it is. */
export function growTable(sheet: SheetModel, { table, to }: TableGrowth, session: ExcelSession): boolean {
  try {
    resizeTable({ sheet, table }, to, session);
    return true;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return false;
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
