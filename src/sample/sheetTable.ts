/** A dated cell: a serial day, shown with or without its time of day. */
export interface SampleDate {
  readonly serial: number;
}

export type SampleCell = string | number | boolean | null | SampleDate;

/** One table of the sample workbook, on a sheet of its own. */
export interface SheetTable {
  readonly name: string;
  readonly sheet: string;
  /** A line above the table that says what its rows are. */
  readonly note: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly SampleCell[])[];
}

/** The serial day of a dated cell; null of any other. */
export function serialOf(cell: SampleCell): number | null {
  return typeof cell === "object" && cell !== null ? cell.serial : null;
}

export function date(serial: number | null): SampleDate | null {
  return serial === null ? null : { serial };
}
