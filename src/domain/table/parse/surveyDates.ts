import { CellKind } from "../cells";
import { civilDay } from "../serialDay";
import { cleanText } from "./cleanText";
import { isMissingValue } from "./missingText";
import type { Parsing } from "./parsing";
import { readDateText } from "./readDateText";

export type DateOrder = "day-first" | "month-first";

/** A date column's texts, each read once both ways, and what they say of the column as a whole. */
export interface DateSurvey {
  readonly parsing: Parsing;
  /** Per text of the column: its serial with the day first, and with the month first; NaN where it cannot be that. */
  readonly dayFirst: Float64Array;
  readonly monthFirst: Float64Array;
  /** Per text: 1 where it stands for nothing. */
  readonly missing: Uint8Array;
  /** Rows whose text can only be day-first, only month-first, or either with different results. */
  readonly onlyDayFirst: number;
  readonly onlyMonthFirst: number;
  readonly either: number;
  /** The order that the column itself proves; null where it proves none. */
  readonly order: DateOrder | null;
  /** Whether real dates beside the texts bear the marks of a file that Excel opened with the other order. */
  readonly halfSwapped: boolean;
}

/** Fewer distinct days than this prove nothing about how a file was opened. */
const swapLeast = 10;

/** Reads each distinct text of a date column once and decides the order of day and month for the whole column. `offset` turns its serials into those of the 1900 system. */
export function surveyDates(parsing: Parsing, offset: number): DateSurvey {
  const { cells: { kinds, numbers, texts }, rows } = parsing;
  const uses = new Uint32Array(texts.length);
  for (const row of rows) if (kinds[row] === CellKind.text) bump(uses, numbers[row] ?? -1);

  const dayFirst = new Float64Array(texts.length).fill(NaN);
  const monthFirst = new Float64Array(texts.length).fill(NaN);
  const missing = new Uint8Array(texts.length);
  const daysInText = new Set<number>();
  let [onlyDayFirst, onlyMonthFirst, either, fixed] = [0, 0, 0, 0];
  for (let index = 0; index < texts.length; index++) {
    const count = uses[index] ?? 0;
    if (count === 0) continue;
    const text = cleanText(texts[index] ?? "");
    if (isMissingValue(text)) {
      missing[index] = 1;
      continue;
    }
    const reading = readDateText(text);
    if (!reading) continue;
    dayFirst[index] = reading.dayFirst;
    monthFirst[index] = reading.monthFirst;
    if (reading.dayFirst === reading.monthFirst) fixed += sameEitherWay(reading.dayFirst) ? 0 : count;
    else if (Number.isNaN(reading.monthFirst)) onlyDayFirst += count;
    else if (Number.isNaN(reading.dayFirst)) onlyMonthFirst += count;
    else either += count;
    if (daysInText.size < swapLeast) daysInText.add(Math.floor(Number.isNaN(reading.dayFirst) ? reading.monthFirst : reading.dayFirst));
  }
  const proven = (onlyDayFirst > 0) !== (onlyMonthFirst > 0);
  return {
    parsing, dayFirst, monthFirst, missing, onlyDayFirst, onlyMonthFirst, either,
    order: onlyDayFirst === 0 && onlyMonthFirst === 0 ? null : onlyDayFirst >= onlyMonthFirst ? "day-first" : "month-first",
    halfSwapped: proven && either === 0 && fixed === 0 && daysInText.size >= swapLeast && allInFirstTwelve(parsing, offset),
  };
}

function bump(counts: Uint32Array, index: number): void {
  counts[index] = (counts[index] ?? 0) + 1;
}

/** A day that reads the same both ways, such as 03-03-2016, says nothing either way. */
function sameEitherWay(serial: number): boolean {
  const { month, day } = civilDay(serial);
  return month === day;
}

/** Whether the real dates of a column are many and all fall on days 1–12. */
function allInFirstTwelve({ cells: { kinds, numbers }, rows }: Parsing, offset: number): boolean {
  const days = new Set<number>();
  for (const row of rows) {
    if (kinds[row] !== CellKind.number) continue;
    const serial = (numbers[row] ?? NaN) + offset;
    if (civilDay(serial).day > 12) return false;
    if (days.size < swapLeast) days.add(Math.floor(serial));
  }
  return days.size >= swapLeast;
}
