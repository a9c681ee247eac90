import type { CellBlock } from "../../model/sheetModel";
import { intersection } from "../../model/cellBlocks";
import { ApiError } from "../../protocol/apiError";
import { ApiObject } from "../../protocol/apiType";
import { oneOf } from "../arguments";
import type { RangeAreasTarget } from "./rangeAreasType";
import type { RangeTarget } from "./rangeTarget";

const kinds = ["ConditionalFormats", "DataValidations", "Blanks", "Constants", "Formulas", "SameConditionalFormat", "SameDataValidation", "Visible"] as const;

/** The cells of a range that hold formulas, in blocks of one column; null where none does. Other kinds of cells are refused. */
export function specialCells(range: RangeTarget, [kind, valueType]: readonly unknown[]): ApiObject | null {
  const wanted = oneOf(kind, kinds);
  if (wanted !== "Formulas" || (valueType !== undefined && valueType !== null)) throw ApiError.notImplemented(`Range.getSpecialCells of ${wanted}`);
  if (range.sheet.isProtected) throw ApiError.accessDenied("The sheet is protected.");
  const blocks = formulaBlocks(range);
  return blocks.length === 0 ? null : new ApiObject("RangeAreas", { sheet: range.sheet, blocks } satisfies RangeAreasTarget);
}

function formulaBlocks(range: RangeTarget): CellBlock[] {
  const cells = [...range.sheet.formulas.keys()].map((key) => ({ row: Math.floor(key / 16384), column: key % 16384 }))
    .filter(({ row, column }) => intersection({ row, column, rows: 1, columns: 1 }, range) !== null)
    .sort((a, b) => a.column - b.column || a.row - b.row);
  const blocks: CellBlock[] = [];
  for (const { row, column } of cells) {
    const last = blocks.at(-1);
    if (last?.column === column && last.row + last.rows === row) last.rows++;
    else blocks.push({ row, column, rows: 1, columns: 1 });
  }
  return blocks;
}
