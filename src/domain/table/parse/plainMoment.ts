import { calendarDay } from "../serialDay";
import { digitsAt } from "./digitsAt";
import type { DateReading } from "./readDateText";

/**
 * Reads `29/02/2016`, `29.02.2016 13:16`, `02-29-2016 13:16:30`, as files hold them by the million, without expressions: the serial
 * in each order, NaN where that order is impossible. null for any other text, which may be a date all the same.
 */
export function readPlainMoment(text: string): DateReading | null {
  const { length } = text;
  if (length !== 10 && length !== 16 && length !== 19) return null;
  const mark = text[2];
  if ((mark !== "/" && mark !== "." && mark !== "-") || text[5] !== mark) return null;
  const first = digitsAt(text, 0, 2);
  const second = digitsAt(text, 3, 5);
  const year = digitsAt(text, 6, 10);
  const time = length === 10 ? 0 : timeAt(text);
  if (!(year >= 1900) || Number.isNaN(time)) return null;
  const dayFirst = calendarDay(year, second, first) ?? NaN;
  const monthFirst = calendarDay(year, first, second) ?? NaN;
  return Number.isNaN(dayFirst) && Number.isNaN(monthFirst) ? null : { "day-first": dayFirst + time, "month-first": monthFirst + time, "year-first": NaN, zone: null };
}

/** The part of a day that ` 13:16` or ` 13:16:30` behind the day is; NaN where it is something else. */
function timeAt(text: string): number {
  if (text[10] !== " " || text[13] !== ":" || (text.length === 19 && text[16] !== ":")) return NaN;
  const hour = digitsAt(text, 11, 13);
  const minute = digitsAt(text, 14, 16);
  const second = text.length === 19 ? digitsAt(text, 17, 19) : 0;
  return hour < 24 && minute < 60 && second < 60 ? (hour * 3600 + minute * 60 + second) / 86_400 : NaN;
}
