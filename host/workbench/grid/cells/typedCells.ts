import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType, type Nullable } from "@univerjs/core";
import { parseValue } from "numfmt";
import { joinShifted, splitFormula } from "../../../xlsx/read/formula/shiftFormula";
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
  const cells = Object.entries(values).flatMap(([row, columns]) =>
    Object.entries(columns ?? {}).map(([column, cell]): PlacedCell => ({ row: Number(row), column: Number(column), cell: cell as Nullable<ICellData> })),
  );
  const shared = new Map(cells.flatMap((placed) => (placed.cell?.f && placed.cell.si ? [[placed.cell.si, placed]] : [])));
  return cells.flatMap(({ row, column, cell }) => {
    const origin = cell?.si && !cell.f ? shared.get(cell.si) : undefined;
    const text = origin?.cell?.f ? shifted(origin.cell.f, row - origin.row, column - origin.column) : typedText(cell, () => into.numberFormat(row, column), into.date1904);
    return text === null ? [] : [{ row, column, text }];
  });
}

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Nullable<ICellData>;
}

/** The formula of a cell that shares that of another: references move along. */
function shifted(formula: string, rows: number, columns: number): string {
  return `=${joinShifted(splitFormula(formula.replace(/^=/, "")), rows, columns)}`;
}

function typedText(cell: Nullable<ICellData>, numberFormat: () => string, date1904: boolean): string | null {
  if (cell == null) return "";
  if (cell.f) return cell.f;
  if (cell.si) return null;
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
