import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType, type Nullable } from "@univerjs/core";
import { parseValue } from "numfmt";
import type { TypedCell } from "../../workbenchHost";
import { numberEditText } from "./editText";

/** The number format of the cell that is typed into, and the workbook's date system. */
export interface TypedInto {
  numberFormat(row: number, column: number): string;
  readonly date1904: boolean;
}

/**
 * What the editor, a paste, a fill, a deletion or an undo put into cells, as it would have been typed.
 * Cells of which only the looks change are left out.
 */
export function typedCells(values: IObjectMatrixPrimitiveType<Nullable<ICellData>>, into: TypedInto): TypedCell[] {
  const typed: TypedCell[] = [];
  for (const [row, columns] of Object.entries(values)) {
    for (const [column, cell] of Object.entries(columns ?? {})) {
      const text = typedText(cell as Nullable<ICellData>, () => into.numberFormat(Number(row), Number(column)), into.date1904);
      if (text !== null) typed.push({ row: Number(row), column: Number(column), text });
    }
  }
  return typed;
}

function typedText(cell: Nullable<ICellData>, numberFormat: () => string, date1904: boolean): string | null {
  if (cell == null) return "";
  if (cell.f) return cell.f;
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, "").replace(/\r\n?/g, "\n");
  if (!("v" in cell)) return null;
  const { v: value, t: type } = cell;
  if (value == null) return "";
  if (typeof value === "boolean" || type === CellValueType.BOOLEAN) return value === true || value === 1 || value === "TRUE" ? "TRUE" : "FALSE";
  if (typeof value === "number") return numberEditText(value, numberFormat(), date1904);
  if (type === CellValueType.FORCE_STRING) return `'${value}`;
  // A text of a cell that is copied stays a text, though it looks like a number.
  if (type === CellValueType.STRING && (value.startsWith("=") || parseValue(value) !== null)) return `'${value}`;
  return value;
}
