import { CellKind, isErrorValue, type CellColumn } from "../../domain/table/cells";
import { TextPool } from "../../domain/table/textPool";

/** The values of a range as office.js gives them, row by row: "" is a blank cell, errors are texts such as "#N/A". */
export type RangeValues = readonly (readonly unknown[])[];

/** One column of a range as typed arrays of `rows` rows, and about how many bytes its cells took in the response. Rows that are not there are blank. */
export function convertColumn(values: RangeValues, column: number, rows: number): { readonly cells: CellColumn; readonly bytes: number } {
  const kinds = new Uint8Array(rows);
  const numbers = new Float64Array(rows);
  const pool = new TextPool();
  let bytes = 0;
  const end = Math.min(rows, values.length);
  for (let row = 0; row < end; row++) {
    const value = values[row]?.[column];
    if (typeof value === "number") {
      bytes += Number.isInteger(value) ? 7 : 18;
      kinds[row] = CellKind.number;
      numbers[row] = value;
    } else if (typeof value === "string") {
      bytes += value.length + 3;
      if (value === "") continue;
      kinds[row] = isErrorValue(value) ? CellKind.error : CellKind.text;
      numbers[row] = pool.intern(value);
    } else {
      bytes += 7;
      if (typeof value !== "boolean") continue;
      kinds[row] = CellKind.boolean;
      numbers[row] = value ? 1 : 0;
    }
  }
  return { cells: { length: rows, kinds, numbers, texts: pool.texts }, bytes };
}
