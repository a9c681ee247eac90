import { civilDay, serialDay } from "../table/serialDay";
import type { Granularity, Period } from "./period";

const monthsIn: Readonly<Record<Granularity, number>> = { month: 1, quarter: 3, year: 12 };

/** Months are counted from January of year 0, so that calendar arithmetic is plain arithmetic. */
function monthNumber(serial: number): number {
  const { year, month } = civilDay(serial);
  return year * 12 + month - 1;
}

function twoDigits(month: number): string {
  return String(month).padStart(2, "0");
}

function firstDay(month: number): number {
  return serialDay(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);
}

/**
 * The period of the given length that begins with a month. A fiscal year is named after the calendar year in which it ends. Its id says
 * where it starts, unless it is the calendar's: what is remembered of another year's quarter is never taken for this one's.
 */
function periodFrom(month: number, granularity: Granularity, fiscalYearStart: number): Period {
  const isCalendar = fiscalYearStart === 1;
  const shifted = isCalendar ? month : month - (fiscalYearStart - 1) + 12;
  const year = Math.floor(shifted / 12);
  const fiscalYear = isCalendar ? String(year) : `FY${year}`;
  const from = isCalendar ? "" : `-from-${twoDigits(fiscalYearStart)}`;
  const ids: Readonly<Record<Granularity, () => string>> = {
    month: () => `${Math.floor(month / 12)}-${twoDigits((month % 12) + 1)}`,
    quarter: () => `${fiscalYear}-Q${Math.floor((shifted % 12) / 3) + 1}${from}`,
    year: () => fiscalYear + from,
  };
  return { id: ids[granularity](), granularity, start: firstDay(month), end: firstDay(month + monthsIn[granularity]) };
}

/**
 * The period that holds a moment.
 * @param serial a serial day of the 1900 system; its time of day does not matter.
 * @param fiscalYearStart month in which the fiscal year starts, 1–12; it moves quarters and years, never months.
 */
export function periodOf(serial: number, granularity: Granularity, fiscalYearStart = 1): Period {
  const length = monthsIn[granularity];
  const month = monthNumber(Math.floor(serial));
  const offset = fiscalYearStart - 1;
  return periodFrom(Math.floor((month - offset) / length) * length + offset, granularity, fiscalYearStart);
}

/** The period that lies `count` periods later (earlier where negative). */
export function shiftPeriod(period: Period, count: number, fiscalYearStart = 1): Period {
  return periodFrom(monthNumber(period.start) + count * monthsIn[period.granularity], period.granularity, fiscalYearStart);
}

/** The period just before. */
export function previousPeriod(period: Period, fiscalYearStart = 1): Period {
  return shiftPeriod(period, -1, fiscalYearStart);
}

/** Every period from the one that holds `first` to the one that holds `last`, both included; none where `last` comes before. */
export function periodsBetween(first: number, last: number, granularity: Granularity, fiscalYearStart = 1): Period[] {
  const periods: Period[] = [];
  for (let period = periodOf(first, granularity, fiscalYearStart); period.start <= last; period = shiftPeriod(period, 1, fiscalYearStart)) {
    periods.push(period);
  }
  return periods;
}

/** The day `months` months later; the last day of the month where that month is shorter (31 January + 1 is 28 or 29 February). */
export function addMonths(serial: number, months: number): number {
  const day = Math.floor(serial);
  const target = monthNumber(day) + months;
  const lastDay = firstDay(target + 1) - firstDay(target);
  return firstDay(target) + Math.min(civilDay(day).day, lastDay) - 1;
}

/** The months of which a period consists, oldest first. */
export function monthsOf(period: Period): Period[] {
  return periodsBetween(period.start, period.end - 1, "month");
}
