import type { CellBlock, SheetModel } from "../../model/sheetModel";
import { ApiError } from "../../protocol/apiError";
import { ApiObject } from "../../protocol/apiType";

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** A block of cells on a sheet: what a `Range` stands for. */
export interface RangeTarget extends Readonly<CellBlock> {
  readonly sheet: SheetModel;
}

export function rangeObject(sheet: SheetModel, { row, column, rows, columns }: CellBlock): ApiObject {
  if (row < 0 || column < 0 || rows < 1 || columns < 1 || row + rows - 1 > lastRow || column + columns - 1 > lastColumn) {
    throw ApiError.invalidArgument();
  }
  const target: RangeTarget = { sheet, row, column, rows, columns };
  return new ApiObject("Range", target);
}

/** The cells behind an argument that must be a Range. */
export function rangeArgument(value: unknown): RangeTarget {
  if (value instanceof ApiObject && value.className === "Range") return value.target as RangeTarget;
  throw ApiError.invalidArgument();
}

/** Whole columns or rows: Excel gives null for their values, and takes none. */
export function isUnbounded({ rows, columns }: CellBlock): boolean {
  return rows > lastRow || columns > lastColumn;
}
