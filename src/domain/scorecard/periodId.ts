/** What a period's id says. */
export interface PeriodId {
  readonly year: number;
  /** 1–12 of a month, 1–4 of a quarter; null of the others. */
  readonly month: number | null;
  readonly quarter: number | null;
  /** First month of its fiscal year, 1–12; 1 for a month, whatever the year. */
  readonly fiscalYearStart: number;
}

const form = /^(?:FY)?(?<year>\d+)(?:-(?:Q(?<quarter>\d)|(?<month>\d\d)))?(?:-from-(?<start>\d\d))?$/;

/** Reads an id as `periodOf` gives it; null where the text is none. */
export function parsePeriodId(id: string): PeriodId | null {
  const { year, quarter, month, start = "1" } = form.exec(id)?.groups ?? {};
  if (year === undefined) return null;
  const numberOr = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));
  return { year: Number(year), quarter: numberOr(quarter), month: numberOr(month), fiscalYearStart: Number(start) };
}
