import type { SheetModel, TableModel } from "../../../model/sheetModel";

/** The table that a cell is in; null outside any. */
export function tableAround(sheet: SheetModel, row: number, column: number): TableModel | null {
  const isAround = ({ range }: TableModel): boolean =>
    row >= range.row && row < range.row + range.rows && column >= range.column && column < range.column + range.columns;
  return sheet.tables.find(isAround) ?? null;
}
