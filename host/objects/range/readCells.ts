import { format } from "numfmt";
import { CellKind } from "../../model/cells";
import type { SheetModel } from "../../model/sheetModel";
import { ApiError } from "../../protocol/apiError";
import { styleIndex } from "./cellStyle";
import { isUnbounded, type RangeTarget } from "./rangeTarget";

export type WireValue = string | number | boolean;

const mostCells = 5_000_000;

/** Reads a block cell by cell; null for whole columns and rows, as Excel answers. More than 5,000,000 cells fail. */
export function readBlock<Value>(target: RangeTarget, read: (row: number, column: number) => Value): Value[][] | null {
  const { row, column, rows, columns } = target;
  if (isUnbounded(target)) return null;
  if (rows * columns > mostCells) {
    throw new ApiError("RangeExceedsLimit", "The cell count in the range has exceeded the maximum supported number.");
  }
  const block: Value[][] = new Array<Value[]>(rows);
  for (let r = 0; r < rows; r++) {
    const line: Value[] = new Array<Value>(columns);
    for (let c = 0; c < columns; c++) line[c] = read(row + r, column + c);
    block[r] = line;
  }
  return block;
}

/** A cell's value as `values` gives it: "" for blank, "#N/A" for an error. */
export function wireValue(sheet: SheetModel, row: number, column: number): WireValue {
  const store = sheet.columns.get(column);
  if (!store || row >= store.length) return "";
  const number = store.numbers[row] ?? 0;
  switch (store.kinds[row]) {
    case CellKind.number: return number;
    case CellKind.text: case CellKind.error: return sheet.workbook.strings.get(number);
    case CellKind.boolean: return number !== 0;
    default: return "";
  }
}

/** A cell as `formulas` gives it: the formula with "=", else the value. */
export function wireFormula(sheet: SheetModel, row: number, column: number): WireValue {
  const formula = sheet.formulas.size > 0 ? sheet.formulas.get(row * 16384 + column) : undefined;
  return formula ? `=${formula.text}` : wireValue(sheet, row, column);
}

export function valueType(sheet: SheetModel, row: number, column: number): string {
  const store = sheet.columns.get(column);
  switch (store && row < store.length ? store.kinds[row] : CellKind.blank) {
    case CellKind.number: return "Double";
    case CellKind.text: return "String";
    case CellKind.boolean: return "Boolean";
    case CellKind.error: return "Error";
    default: return "Empty";
  }
}

/** A cell's text as its number format shows it, whatever the width of its column. */
export function cellText(sheet: SheetModel, row: number, column: number): string {
  const value = wireValue(sheet, row, column);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const { numberFormat } = sheet.workbook.styles.get(styleIndex(sheet, row, column));
  const serial = typeof value === "number" && sheet.workbook.date1904 && /[dmyhs]/i.test(numberFormat) ? value + 1462 : value;
  return format(numberFormat, serial, { locale: "en-US", throws: false });
}
