import { ApiError } from "../../protocol/apiError";
import type { ApiObject, ApiType } from "../../protocol/apiType";
import { integerArgument } from "../arguments";
import { parseAddress } from "./address";
import { usedBlock } from "./cellStyle";
import { boundingBlock, intersection } from "../../model/cellBlocks";
import { lastColumn, lastRow, rangeArgument, rangeObject, type RangeTarget } from "./rangeTarget";

const anyDelta = [-lastRow, lastRow] as const;

function blockArgument(value: unknown, target: RangeTarget): RangeTarget {
  if (typeof value !== "string") return rangeArgument(value);
  const { block } = parseAddress(value);
  if (!block) throw ApiError.invalidArgument();
  return { ...block, sheet: target.sheet };
}

/** Members of Range that lead to other ranges. */
export const rangePlaces: NonNullable<ApiType<RangeTarget>["methods"]> = {
  getCell: ({ sheet, row, column }, args) =>
    rangeObject(sheet, { row: row + integerArgument(args, 0, ...anyDelta), column: column + integerArgument(args, 1, ...anyDelta), rows: 1, columns: 1 }),
  getRow: (range, args) => rangeObject(range.sheet, { ...range, row: range.row + integerArgument(args, 0, 0, range.rows - 1), rows: 1 }),
  getColumn: (range, args) =>
    rangeObject(range.sheet, { ...range, column: range.column + integerArgument(args, 0, 0, range.columns - 1), columns: 1 }),
  getLastCell: ({ sheet, row, column, rows, columns }) =>
    rangeObject(sheet, { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }),
  getLastRow: (range) => rangeObject(range.sheet, { ...range, row: range.row + range.rows - 1, rows: 1 }),
  getLastColumn: (range) => rangeObject(range.sheet, { ...range, column: range.column + range.columns - 1, columns: 1 }),
  getResizedRange: (range, args) =>
    rangeObject(range.sheet, { ...range, rows: range.rows + integerArgument(args, 0, ...anyDelta), columns: range.columns + integerArgument(args, 1, ...anyDelta) }),
  getAbsoluteResizedRange: (range, args) =>
    rangeObject(range.sheet, { ...range, rows: integerArgument(args, 0, 1, lastRow + 1), columns: integerArgument(args, 1, 1, lastColumn + 1) }),
  getOffsetRange: (range, args) =>
    rangeObject(range.sheet, { ...range, row: range.row + integerArgument(args, 0, ...anyDelta), column: range.column + integerArgument(args, 1, ...anyDelta) }),
  getEntireColumn: (range) => rangeObject(range.sheet, { ...range, row: 0, rows: lastRow + 1 }),
  getEntireRow: (range) => rangeObject(range.sheet, { ...range, column: 0, columns: lastColumn + 1 }),
  getBoundingRect: (range, args) => rangeObject(range.sheet, boundingBlock(range, blockArgument(args[0], range))),
  getIntersection: (range, args) => {
    const common = commonRange(range, blockArgument(args[0], range));
    if (!common) throw ApiError.itemNotFound();
    return common;
  },
  getIntersectionOrNullObject: (range, args) => commonRange(range, blockArgument(args[0], range)),
  getUsedRange: (range, args) => used(range, args[0] === true) ?? rangeObject(range.sheet, { row: range.row, column: range.column, rows: 1, columns: 1 }),
  getUsedRangeOrNullObject: (range, args) => used(range, args[0] === true),
};

function commonRange(a: RangeTarget, b: RangeTarget): ApiObject | null {
  const block = a.sheet === b.sheet ? intersection(a, b) : null;
  return block && rangeObject(a.sheet, block);
}

function used(range: RangeTarget, valuesOnly: boolean): ApiObject | null {
  const all = usedBlock(range.sheet, valuesOnly);
  const block = all && intersection(range, all);
  return block && rangeObject(range.sheet, block);
}
