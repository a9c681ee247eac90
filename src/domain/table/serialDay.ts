/** A day of the calendar; `month` is 1–12. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Serial days that Excel can show begin with 1900-01-01 and end before the day after 9999-12-31. */
export const firstSerial = 1;
export const endSerial = 2_958_466;

/** What the 1904 date system's serial days lack to be those of the 1900 system. */
export const days1904 = 1462;

/** The serial day of 29 February 1900, a day that Excel counts (as Lotus did) and the calendar never had. */
const phantomDay = 60;

/** Days from 0000-03-01 to the day that serial 0 would be if the phantom day did not exist (1899-12-30). */
const epochDays = 693_899;

/**
 * Serial day of the 1900 date system: whole days, 1 is 1900-01-01, 45000 is 2023-03-15.
 * A month outside 1–12 or a day outside its month counts on from there (`serialDay(2026, 13, 1)` is 2027-01-01,
 * day 0 the last day of the month before), so that callers can step through months without care for year ends.
 */
export function serialDay(year: number, month: number, day: number): number {
  const serial = daysFromMarch(year, month, 1) - epochDays + day - 1;
  return serial <= phantomDay ? serial - 1 : serial;
}

/** The calendar day that holds a serial moment (its fraction, the time of day, is dropped). */
export function civilDay(serial: number): CivilDay {
  const whole = Math.floor(serial);
  if (whole === phantomDay) return { year: 1900, month: 2, day: 29 };
  const days = (whole < phantomDay ? whole + 1 : whole) + epochDays;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** "YYYY-MM-DD" of the day that holds a serial moment. */
export function formatDay(serial: number): string {
  const { year, month, day } = civilDay(serial);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Serial day of "YYYY-MM-DD"; null for any other text and for days that the calendar does not have. */
export function parseDay(text: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  return parts === null ? null : calendarDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** Serial day of a calendar day; null where the calendar has no such day (31 April, month 13). */
export function calendarDay(year: number, month: number, day: number): number | null {
  return month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) ? null : serialDay(year, month, day);
}

function daysInMonth(year: number, month: number): number {
  return daysFromMarch(year, month + 1, 1) - daysFromMarch(year, month, 1);
}

/** Days since 0000-03-01 in the proleptic Gregorian calendar; years that begin in March put the leap day last. */
function daysFromMarch(year: number, month: number, day: number): number {
  const months = year * 12 + month - 3;
  const marchYear = Math.floor(months / 12);
  const monthFromMarch = months - marchYear * 12;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}
