import { CellValueType, type ICellData, ObjectMatrix } from "@univerjs/core";
import type { SheetModel } from "../../model/sheetModel";

/** A sheet of the model as the matrix that Univer's references read, one cell at a time. */
export class ModelCells extends ObjectMatrix<ICellData> {
  constructor(private readonly sheet: SheetModel) {
    super();
  }

  override getValue(row: number, column: number): ICellData {
    const value = this.sheet.getValue(row, column);
    if (value === null) return {};
    if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
    if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    // An empty text is no blank cell: Univer takes one for the other unless there is a formula.
    if (value === "") return { v: "", t: CellValueType.STRING, f: "=" };
    if (typeof value === "string") return { v: value, t: CellValueType.STRING };
    return { v: value.error, t: CellValueType.STRING };
  }
}
