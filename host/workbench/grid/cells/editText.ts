import { format, isDateFormat, isPercentFormat } from "numfmt";
import type { CellStyle } from "../../../model/styles";
import type { CellView } from "../../workbookView";

const days1904 = 1462;

/** What the formula bar shows for a cell and the editor starts from: typed back unchanged, it gives the same cell. */
export function editText(cell: Pick<CellView, "value" | "formula">, style: Pick<CellStyle, "numberFormat" | "quotePrefix">, date1904: boolean): string {
  if (cell.formula !== undefined) return cell.formula;
  const { value } = cell;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return style.quotePrefix ? `'${value}` : value;
  return numberEditText(value, style.numberFormat, date1904);
}

/** A number as it is typed into a cell of a number format. */
export function numberEditText(value: number, numberFormat: string, date1904: boolean): string {
  if (isPercentFormat(numberFormat)) return `${Number((value * 100).toPrecision(15))}%`;
  if (isDateFormat(numberFormat) && value >= 0) {
    const serial = date1904 ? value + days1904 : value;
    const days = Math.floor(serial);
    const pattern = days === serial ? "m/d/yyyy" : days === 0 ? "h:mm:ss AM/PM" : "m/d/yyyy h:mm:ss AM/PM";
    return format(pattern, serial, { throws: false });
  }
  return String(Number(value.toPrecision(15)));
}
