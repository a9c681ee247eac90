export type Granularity = "month" | "quarter" | "year";

/** A stretch of whole days on the workbook's wall clock. */
export interface Period {
  /** "2026-11", "2026-Q4" or "2026"; of a fiscal year that starts in April "FY2027-Q3-from-04" or "FY2027-from-04". */
  readonly id: string;
  readonly granularity: Granularity;
  /** First day, as a serial day of the 1900 system. */
  readonly start: number;
  /** The day after the last one. */
  readonly end: number;
}
