import { civilDay } from "../serialDay";
import { cleanText } from "./cleanText";
import type { DateOrder } from "./dateOrder";
import { isErrorText } from "./errorText";
import { isHalfSwapped } from "./halfSwap";
import { isMissingValue } from "./missingText";
import { isOpenEnd } from "./openEnd";
import type { Parsing } from "./parsing";
import { readDateText } from "./readDateText";
import { Span } from "./span";
import { usesOfTexts } from "./usesOfTexts";

/** A date column's texts, each read once in every order, and what they say of the column as a whole. */
export interface DateSurvey {
  readonly parsing: Parsing;
  /** Per order and text of the column: its serial; NaN where it cannot be that. */
  readonly readings: Readonly<Record<DateOrder, Float64Array>>;
  /** Per text: what it is where it is no date. */
  readonly kinds: Uint8Array;
  /** Per text: minutes ahead of UTC of the zone that it names; NaN where it names none. Empty where no text of the column does. */
  readonly zones: Float64Array;
  /** Rows per zone. */
  readonly rowsOfZone: ReadonlyMap<number, number>;
  /** The order that the column itself proves; null where it proves none. */
  readonly order: DateOrder | null;
  /** Whether two-digit years make sense in front only: read otherwise, the dates would be scattered over decades. */
  readonly yearsInFront: boolean;
  /** Whether real dates beside the texts bear the marks of a file that Excel opened with the other order. */
  readonly halfSwapped: boolean;
}

/** What a text of a date column is. */
export const DateText = { unreadable: 0, date: 1, missing: 2, error: 3 } as const;

/** Reads each distinct text of a date column once and decides the order of day and month for the whole column. `offset` turns its serials into those of the 1900 system. */
export function surveyDates(parsing: Parsing, offset: number): DateSurvey {
  const { texts } = parsing.cells;
  const uses = usesOfTexts(parsing);
  const [dayFirsts, monthFirsts, yearFirsts] = [unread(texts.length), unread(texts.length), unread(texts.length)];
  const readings: DateSurvey["readings"] = { "day-first": dayFirsts, "month-first": monthFirsts, "year-first": yearFirsts };
  const kinds = new Uint8Array(texts.length);
  const rowsOfZone = new Map<number, number>();
  let zones = new Float64Array(0);
  let [onlyDayFirst, onlyMonthFirst, onlyYearFirst, either, fixed] = [0, 0, 0, 0, 0];
  for (let index = 0; index < texts.length; index++) {
    const count = uses[index] ?? 0;
    if (count === 0) continue;
    const text = cleanText(texts[index] ?? "");
    if (isMissingValue(text)) {
      kinds[index] = DateText.missing;
      continue;
    }
    const reading = readDateText(text);
    if (!reading) {
      if (isErrorText(text)) kinds[index] = DateText.error;
      continue;
    }
    if (isOpenEnd(reading["day-first"]) || isOpenEnd(reading["month-first"])) {
      kinds[index] = DateText.missing;
      continue;
    }
    kinds[index] = DateText.date;
    const { "day-first": dayFirst, "month-first": monthFirst, "year-first": yearFirst, zone } = reading;
    dayFirsts[index] = dayFirst;
    monthFirsts[index] = monthFirst;
    yearFirsts[index] = yearFirst;
    if (zone !== null) {
      if (zones.length === 0) zones = unread(texts.length);
      zones[index] = zone;
      rowsOfZone.set(zone, (rowsOfZone.get(zone) ?? 0) + count);
    }
    if (dayFirst === monthFirst) fixed += sameEitherWay(dayFirst) ? 0 : count;
    else if (Number.isNaN(monthFirst) && Number.isNaN(dayFirst)) onlyYearFirst += count;
    else if (Number.isNaN(monthFirst)) onlyDayFirst += count;
    else if (Number.isNaN(dayFirst)) onlyMonthFirst += count;
    else either += count;
  }
  const proven = (onlyDayFirst > 0) !== (onlyMonthFirst > 0) && onlyYearFirst === 0;
  const yearsInFront = areYearsInFront(readings, kinds);
  return {
    parsing, readings, kinds, zones, rowsOfZone, yearsInFront,
    order: yearsInFront ? (onlyYearFirst > 0 ? "year-first" : null)
      : onlyDayFirst === 0 && onlyMonthFirst === 0 ? null : onlyDayFirst >= onlyMonthFirst ? "day-first" : "month-first",
    halfSwapped: proven && !yearsInFront && either === 0 && fixed === 0 && isHalfSwapped(parsing, onlyDayFirst > 0 ? dayFirsts : monthFirsts, offset),
  };
}

function unread(length: number): Float64Array<ArrayBuffer> {
  return new Float64Array(length).fill(NaN);
}

/** A day that reads the same both ways, such as 03-03-2016, says nothing either way. */
function sameEitherWay(serial: number): boolean {
  const { month, day } = civilDay(serial);
  return month === day;
}

/** Dates that scatter over more years than this are doubted where another order holds them together. */
const scatteredYears = 10;
const gathering = 4;

/** Whether every date of two-digit numbers can have its year in front, and either must or lies far closer together so. */
function areYearsInFront(readings: DateSurvey["readings"], kinds: Uint8Array): boolean {
  const [front, back] = [new Span(), new Span()];
  let must = false;
  for (let index = 0; index < kinds.length; index++) {
    if (kinds[index] !== DateText.date) continue;
    const [day = NaN, month = NaN, year = NaN] = [readings["day-first"][index], readings["month-first"][index], readings["year-first"][index]];
    if (day === year && month === year) continue;
    if (Number.isNaN(year)) return false;
    front.add(year);
    if (!Number.isNaN(day)) back.add(day);
    else if (!Number.isNaN(month)) back.add(month);
    else must = true;
  }
  return must || (back.width > scatteredYears * 365 && front.width * gathering < back.width);
}
