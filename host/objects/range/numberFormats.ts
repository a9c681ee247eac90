import { isValidFormat } from "numfmt";
import { ApiError } from "../../protocol/apiError";
import type { ExcelSession } from "../../protocol/excelSession";
import { restyle } from "./cellStyle";
import { isUnbounded, type RangeTarget } from "./rangeTarget";

/** Sets number formats: one for the whole range (a text, or a block of one), or a block of the range's size in which null leaves a cell as it is. */
export function setNumberFormat(target: RangeTarget, value: unknown, session: ExcelSession): void {
  const { sheet, row, column, rows, columns } = target;
  session.requireWritable(sheet);
  const single = singleOf(value);
  if (typeof single === "string") {
    const numberFormat = checked(single);
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

/** A block of one stands for what it holds. */
function singleOf(value: unknown): unknown {
  if (!Array.isArray(value) || value.length !== 1) return value;
  const line: unknown = value[0];
  return Array.isArray(line) && line.length === 1 ? (line as readonly unknown[])[0] : value;
}

function checked(format: unknown): string {
  if (typeof format !== "string" || format.length > 255 || !isValidFormat(format)) throw ApiError.invalidArgument();
  return format === "" ? "General" : format;
}
