import { calendarDay } from "../serialDay";
import type { DateOrder } from "./dateOrder";
import { japaneseDate } from "./japaneseDate";
import { readIsoMoment } from "./isoMoment";
import { monthNumber } from "./monthNames";
import { plainDigits } from "./plainDigits";
import { readPlainMoment } from "./plainMoment";
import { readTimeText } from "./readTimeText";

/** What a text is as a date in each order of day, month and year: serials of the wall clock as written, NaN where that order is impossible. */
export interface DateReading extends Readonly<Record<DateOrder, number>> {
  /** Minutes ahead of UTC of the zone that is written behind the time; null where none is, or none that tells. */
  readonly zone: number | null;
}

/** A longer text is no date. */
const longest = 80;

const numeric = /^(\d{1,2})([-/. ]|\. )(\d{1,2})\2(\d{4}|\d{2})(?!\d)(.*)$/u;
const yearFirst = /^(\d{4})([-/. ]|\. )(\d{1,2})\2(\d{1,2})(?!\d)\.?(.*)$/u;
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:$|(?=T))(.*)$/iu;
const dayMonthName = /^(\d{1,2})(?:st|nd|rd|th|er|[.ºª])?[-/. ]*(?:of |de )?(\p{L}{3,10})\.?[-/., ]*(?:del? )?['’]?(\d{4}|\d{2})(?!\d)(.*)$/iu;
const monthNameDay = /^(\p{L}{3,10})\.?[-/ ]*(\d{1,2})(?:st|nd|rd|th)?(?!\d),?[-/ ]+(?:del? )?(\d{4})(?!\d)(.*)$/iu;
const yearMonthName = /^(\d{4})[-/ ](\p{L}{3,10})[-/ ](\d{1,2})(?!\d)(.*)$/iu;
const compactMonthText = /^(?:19|20)\d{4}$/u;
const monthOfYear = /^(?:(\d{4})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{4})|(\p{L}{3,10})\.?[-/ ,]*(?:del? )?(\d{4}))$/iu;
const quarterOfYear = /^(?:(\d{4})[- ]?[QT]([1-4])|[QT]([1-4])[- /]?(\d{4}))$/iu;
const serialText = /^[2-7]\d{4}(?:\.\d+)?$/u;
const weekday = new RegExp(
  "^(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?|mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag"
  + "|lun|mar|mer|jeu|ven|sam|dim|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mié|mie|jue|vie|sáb|sab|dom|lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo)"
  + "\\.?,? (?:den |le |el )?(?=[\\p{L}\\d])", "iu",
);

/**
 * Reads a cleaned text as a moment on the wall clock (a serial of the 1900 system). A month or quarter is its first day.
 * null where it is no date.
 */
export function readDateText(written: string): DateReading | null {
  if (written.length > longest) return null;
  const moment = readIsoMoment(written);
  if (moment) return same(moment.serial, moment.zone);
  const plain = readPlainMoment(written);
  if (plain) return plain;
  const text = japaneseDate(plainDigits(written));
  const reading = readWithoutWeekday(text);
  if (reading) return reading;
  // "Mar 1, 2016" is a day of March, "mar. 1 mars 2016" a Tuesday: a day of the week is one only if the text is no date with it.
  const rest = text.replace(weekday, "");
  return rest === text ? null : readWithoutWeekday(rest);
}

function readWithoutWeekday(text: string): DateReading | null {
  let parts = numeric.exec(text);
  if (parts) return readNumeric(parts[1] ?? "", Number(parts[3]), parts[4] ?? "", parts[5] ?? "");
  parts = yearFirst.exec(text);
  if (parts) return moment(Number(parts[1]), Number(parts[3]), Number(parts[4]), parts[5] ?? "");
  parts = compact.exec(text);
  if (parts) return moment(Number(parts[1]), Number(parts[2]), Number(parts[3]), parts[4] ?? "");
  if (serialText.test(text)) return same(Number(text), null);
  if (compactMonthText.test(text)) {
    const month = compactMonth(Number(text));
    return Number.isNaN(month) ? null : same(month, null);
  }
  parts = dayMonthName.exec(text);
  if (parts) return moment(fullYear(parts[3] ?? ""), monthNumber(parts[2] ?? ""), Number(parts[1]), parts[4] ?? "");
  parts = monthNameDay.exec(text);
  if (parts) return moment(Number(parts[3]), monthNumber(parts[1] ?? ""), Number(parts[2]), parts[4] ?? "");
  parts = yearMonthName.exec(text);
  if (parts) return moment(Number(parts[1]), monthNumber(parts[2] ?? ""), Number(parts[3]), parts[4] ?? "");
  parts = monthOfYear.exec(text);
  if (parts) return moment(Number(parts[1] ?? parts[4] ?? parts[6]), parts[5] ? monthNumber(parts[5]) : Number(parts[2] ?? parts[3]), 1, "");
  parts = quarterOfYear.exec(text);
  return parts ? moment(Number(parts[1] ?? parts[4]), 3 * Number(parts[2] ?? parts[3]) - 2, 1, "") : null;
}

/** Serial of the first day of a month that is written as a whole number such as 201602, as finance systems do; NaN where it is none. */
export function compactMonth(value: number): number {
  if (!Number.isInteger(value) || value < 190_001 || value > 209_912) return NaN;
  return calendarDay(Math.floor(value / 100), value % 100, 1) ?? NaN;
}

/** Serial of a whole number such as 20160229, as HR systems write days; NaN where it is no such day. */
export function compactDay(value: number): number {
  if (!Number.isInteger(value) || value < 19_000_101 || value > 20_991_231) return NaN;
  return calendarDay(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100) ?? NaN;
}

function readNumeric(first: string, second: number, last: string, rest: string): DateReading | null {
  const time = readTimeText(rest);
  if (time === null) return null;
  const year = fullYear(last);
  const reading: DateReading = {
    "day-first": dayOrNaN(year, second, Number(first)) + time.fraction,
    "month-first": dayOrNaN(year, Number(first), second) + time.fraction,
    "year-first": first.length === 2 && last.length === 2 ? dayOrNaN(fullYear(first), second, Number(last)) + time.fraction : NaN,
    zone: time.zone,
  };
  return Number.isNaN(reading["day-first"]) && Number.isNaN(reading["month-first"]) && Number.isNaN(reading["year-first"]) ? null : reading;
}

function moment(year: number, month: number, day: number, rest: string): DateReading | null {
  const time = readTimeText(rest);
  const serial = dayOrNaN(year, month, day);
  return time === null || Number.isNaN(serial) ? null : same(serial + time.fraction, time.zone);
}

function same(serial: number, zone: number | null): DateReading {
  return { "day-first": serial, "month-first": serial, "year-first": serial, zone };
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
