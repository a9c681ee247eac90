import { isValidFormat } from "numfmt";
import { ApiError } from "../../protocol/apiError";
import type { ExcelSession } from "../../protocol/excelSession";
import { restyle } from "./cellStyle";
import { isUnbounded, type RangeTarget } from "./rangeTarget";

/** Sets number formats: one for the whole range, or a block of the range's size in which null leaves a cell as it is. */
export function setNumberFormat(target: RangeTarget, value: unknown, session: ExcelSession): void {
  const { sheet, row, column, rows, columns } = target;
  session.requireWritable(sheet);
  if (typeof value === "string") {
    const numberFormat = checked(value);
    restyle(sheet, target, (style) => ({ ...style, numberFormat }));
  } else {
    const block: readonly unknown[] = Array.isArray(value) && !isUnbounded(target) ? value : [];
    if (block.length !== rows) throw ApiError.invalidArgument();
    block.forEach((line: unknown, r) => {
      if (!Array.isArray(line) || line.length !== columns) throw ApiError.invalidArgument();
      line.forEach((format: unknown, c) => {
        if (format === null) return;
        const numberFormat = checked(format);
        restyle(sheet, { row: row + r, column: column + c, rows: 1, columns: 1 }, (style) => ({ ...style, numberFormat }));
      });
    });
  }
  session.noteChange();
}

function checked(format: unknown): string {
  if (typeof format !== "string" || format.length > 255 || !isValidFormat(format)) throw ApiError.invalidArgument();
  return format === "" ? "General" : format;
}
