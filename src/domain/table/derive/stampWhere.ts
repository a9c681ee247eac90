import type { DateColumn, TextColumn } from "../table";

/** The stamp of each row whose status is one of those marked; missing for the others. */
export function stampWhere(status: TextColumn, says: Uint8Array, stamps: DateColumn): DateColumn {
  const values = new Float64Array(status.codes.length).fill(NaN);
  for (let row = 0; row < values.length; row++) {
    const code = status.codes[row] as number;
    if (code >= 0 && says[code] === 1) values[row] = stamps.values[row] as number;
  }
  return { type: "date", values };
}
