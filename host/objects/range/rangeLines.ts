import { ApiError } from "../../protocol/apiError";
import type { ApiObject } from "../../protocol/apiType";
import type { ExcelSession } from "../../protocol/excelSession";
import { oneOf } from "../arguments";
import { moveLines } from "./moveLines";
import { lastColumn, rangeObject, type RangeTarget } from "./rangeTarget";

/** Range.insert of whole rows; gives those that came. */
export function insertRows(range: RangeTarget, args: readonly unknown[], session: ExcelSession): ApiObject {
  oneOf(args[0], ["Down"]);
  changeRows(range, 1, session);
  return rangeObject(range.sheet, range);
}

/** Range.delete of whole rows. */
export function deleteRows(range: RangeTarget, args: readonly unknown[], session: ExcelSession): null {
  oneOf(args[0], ["Up"]);
  changeRows(range, -1, session);
  return null;
}

function changeRows({ sheet, row, rows, columns }: RangeTarget, by: 1 | -1, session: ExcelSession): void {
  session.requireWritable(sheet);
  if (columns <= lastColumn) throw ApiError.notImplemented("Range.insert and Range.delete of anything but whole rows");
  for (let count = 0; count < rows; count++) {
    if (!moveLines(sheet, "row", row, by)) throw ApiError.invalidArgument("A table keeps its header row, and a row below it.");
  }
  session.noteChange();
}
