import type { CellBlock, SheetModel, TableModel } from "../../model/sheetModel";
import { ApiError } from "../../protocol/apiError";
import { ApiObject } from "../../protocol/apiType";

/** A table and the sheet it stands on: what a `Table` stands for. */
export interface TableTarget {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

export function tableObject(target: TableTarget): ApiObject {
  return new ApiObject("Table", target);
}

export function requireTable({ sheet, table }: TableTarget): void {
  if (!sheet.tables.includes(table) || !sheet.workbook.sheets.includes(sheet)) throw ApiError.itemNotFound("The table is gone.");
}

export function headerBlock({ range, hasHeader }: TableModel): CellBlock {
  if (!hasHeader) throw ApiError.itemNotFound("The table shows no header row.");
  return { ...range, rows: 1 };
}

export function bodyBlock({ range, hasHeader, hasTotals }: TableModel): CellBlock {
  const above = hasHeader ? 1 : 0;
  return { ...range, row: range.row + above, rows: range.rows - above - (hasTotals ? 1 : 0) };
}
