import { serialOf, type SampleCell, type SheetTable } from "./sheetTable";

/** A table of the sample without its rows. */
export interface SampleOutline extends Omit<SheetTable, "rows"> {
  /** For each column, whether it holds days, days with a time, or no dates. */
  readonly dates: readonly ("day" | "moment" | null)[];
  readonly rowCount: number;
}

export function outlineOf({ rows, ...table }: SheetTable): SampleOutline {
  return { ...table, rowCount: rows.length, dates: table.headers.map((_, column) => dateKind(rows.map((row) => row[column] ?? null))) };
}

function dateKind(cells: readonly SampleCell[]): "day" | "moment" | null {
  const serials = cells.map(serialOf).filter((serial) => serial !== null);
  return serials.length === 0 ? null : serials.every(Number.isInteger) ? "day" : "moment";
}
