import { calendarDay } from "../serialDay";
import { readTimeText } from "./readTimeText";

/** What a text is as a date, with the day before the month and with the month before the day; NaN where that reading is impossible. */
export interface DateReading {
  readonly dayFirst: number;
  readonly monthFirst: number;
}

const numeric = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})(?!\d)(.*)$/u;
const yearFirst = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/u;
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:$|(?=T))(.*)$/iu;
const dayMonthName = /^(\d{1,2})(?:st|nd|rd|th|\.)?[-/. ]*(?:of )?(\p{L}{3,9})\.?[-/., ]*(\d{4}|\d{2})(?!\d)(.*)$/iu;
const monthNameDay = /^(\p{L}{3,9})\.?[-/ ]*(\d{1,2})(?:st|nd|rd|th)?(?!\d),?[-/ ]+(\d{4})(?!\d)(.*)$/iu;
const yearMonthName = /^(\d{4})[-/ ](\p{L}{3,9})[-/ ](\d{1,2})(?!\d)(.*)$/iu;
const monthOfYear = /^(?:(\d{4})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{4})|(\p{L}{3,9})\.?[-/ ,]*(\d{4}))$/iu;
const quarterOfYear = /^(?:(\d{4})[- ]?Q([1-4])|Q([1-4])[- ]?(\d{4}))$/iu;
const serialText = /^[2-7]\d{4}(?:\.\d+)?$/u;
const weekday = /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|nesday|urday|sday|rsday)?\.?,? (?=[\p{L}\d])/iu;

/**
 * Reads a cleaned text as a moment on the wall clock (a serial of the 1900 system; zone marks and offsets are dropped).
 * A month or quarter is its first day. null where it is no date.
 */
export function readDateText(text: string): DateReading | null {
  let parts = numeric.exec(text);
  if (parts) return readNumeric(Number(parts[1]), Number(parts[3]), fullYear(parts[4] ?? ""), parts[5] ?? "");
  parts = yearFirst.exec(text);
  if (parts) return moment(Number(parts[1]), Number(parts[3]), Number(parts[4]), parts[5] ?? "");
  parts = compact.exec(text);
  if (parts) return moment(Number(parts[1]), Number(parts[2]), Number(parts[3]), parts[4] ?? "");
  if (serialText.test(text)) return same(Number(text));

  const named = text.replace(weekday, "");
  parts = dayMonthName.exec(named);
  if (parts) return moment(fullYear(parts[3] ?? ""), monthNumber(parts[2] ?? ""), Number(parts[1]), parts[4] ?? "");
  parts = monthNameDay.exec(named);
  if (parts) return moment(Number(parts[3]), monthNumber(parts[1] ?? ""), Number(parts[2]), parts[4] ?? "");
  parts = yearMonthName.exec(named);
  if (parts) return moment(Number(parts[1]), monthNumber(parts[2] ?? ""), Number(parts[3]), parts[4] ?? "");
  parts = monthOfYear.exec(named);
  if (parts) return moment(Number(parts[1] ?? parts[4] ?? parts[6]), parts[5] ? monthNumber(parts[5]) : Number(parts[2] ?? parts[3]), 1, "");
  parts = quarterOfYear.exec(named);
  return parts ? moment(Number(parts[1] ?? parts[4]), 3 * Number(parts[2] ?? parts[3]) - 2, 1, "") : null;
}

function readNumeric(first: number, second: number, year: number, rest: string): DateReading | null {
  const time = readTimeText(rest);
  if (time === null) return null;
  const dayFirst = (dayOrNaN(year, second, first)) + time;
  const monthFirst = (dayOrNaN(year, first, second)) + time;
  return Number.isNaN(dayFirst) && Number.isNaN(monthFirst) ? null : { dayFirst, monthFirst };
}

function moment(year: number, month: number, day: number, rest: string): DateReading | null {
  const time = readTimeText(rest);
  const serial = dayOrNaN(year, month, day);
  return time === null || Number.isNaN(serial) ? null : same(serial + time);
}

function same(serial: number): DateReading {
  return { dayFirst: serial, monthFirst: serial };
}

function dayOrNaN(year: number, month: number, day: number): number {
  return year < 1900 ? NaN : calendarDay(year, month, day) ?? NaN;
}

/** Two digits stand for 1930–2029, as in Excel. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

const months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

/** 1–12; 0 for a word that is no month. */
function monthNumber(word: string): number {
  const start = word.toLowerCase();
  return start === "sept" ? 9 : months.findIndex((month) => month === start || month.slice(0, 3) === start) + 1;
}
