import { isErrorValue } from "../../cells";
import type { SampleCell } from "../../find/sheetSample";
import { cleanText } from "../../parse/cleanText";
import { dateOrders, type DateOrder } from "../../parse/dateOrder";
import { isErrorText } from "../../parse/errorText";
import { flagOfWord } from "../../parse/flagWords";
import { isMissingText, isMissingValue } from "../../parse/missingText";
import { isOpenEnd } from "../../parse/openEnd";
import { compactDay, compactMonth, readDateText } from "../../parse/readDateText";
import { readDurationText } from "../../parse/readDurationText";
import { readNumberText } from "../../parse/readNumberText";
import { serialDay } from "../../serialDay";

/** All that one cell can be read as. */
export interface CellReading {
  /** As it is compared with other cells; a number as JavaScript writes it. */
  readonly text: string;
  /** Whether it may stand for "unknown" where a date, a number or a flag belongs. */
  readonly isUnknown: boolean;
  /** Serial moment in each order of day and month; null where it is no date of 1930 to 2099. */
  readonly date: Readonly<Record<DateOrder, number>> | null;
  /** Whether a date can be nothing else: written as one, or with a time of day. */
  readonly isCertainDate: boolean;
  readonly number: number | null;
  readonly isDuration: boolean;
  /** 1 or 0 for yes or no. */
  readonly flag: 1 | 0 | null;
}

const firstDay = serialDay(1930, 1, 1);
const endDay = serialDay(2100, 1, 1);

/** Reads a cell in every way; null for one that holds nothing, or an error. */
export function readCell(cell: SampleCell): CellReading | null {
  if (typeof cell === "boolean") {
    return { text: cell ? "TRUE" : "FALSE", isUnknown: false, date: null, isCertainDate: false, number: null, isDuration: false, flag: cell ? 1 : 0 };
  }
  if (typeof cell === "number") {
    const date = [cell, compactDay(cell), compactMonth(cell)].find(isInSpan) ?? null;
    return {
      text: String(cell), isUnknown: isOpenEnd(cell), date: date === null ? null : { "day-first": date, "month-first": date, "year-first": date },
      isCertainDate: date === cell && !Number.isInteger(cell), number: cell, isDuration: true, flag: cell === 1 ? 1 : cell === 0 ? 0 : null,
    };
  }
  const text = cleanText(cell);
  if (isMissingText(text) || isErrorText(text) || isErrorValue(text)) return null;
  const number = readNumberText(text);
  const date = readDateText(text);
  const isDate = date !== null && dateOrders.some((order) => isInSpan(date[order]));
  return {
    text, isUnknown: isMissingValue(text) || (date !== null && dateOrders.some((order) => isOpenEnd(date[order]))), date: isDate ? date : null, isCertainDate: isDate && number === null,
    number: number === null ? null : Number.isNaN(number.point) ? number.comma : number.point,
    isDuration: number !== null || readDurationText(text) !== null, flag: flagOfWord(text),
  };
}

function isInSpan(serial: number): boolean {
  return serial >= firstDay && serial < endDay;
}
