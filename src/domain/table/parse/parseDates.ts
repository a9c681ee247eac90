import type { Diagnostic } from "../../diagnostics/diagnostic";
import { messages } from "../../diagnostics/messages";
import { CellKind } from "../cells";
import { civilDay, serialDay } from "../serialDay";
import type { DateColumn } from "../table";
import { cleanText } from "./cleanText";
import type { DateOrder, DateSurvey } from "./surveyDates";
import { Tally } from "./tally";

export interface DateSettings {
  /** Order for a column that does not prove its own: what the table's other columns prove, else null. */
  readonly tableOrder: DateOrder | null;
  /** Order where nothing proves any. */
  readonly defaultOrder: DateOrder;
  /** Days that turn the column's serials into those of the 1900 system. */
  readonly offset: number;
}

/** Serial days that Excel can show: 1900-01-01 up to 9999-12-31. */
const firstSerial = 1;
const endSerial = 2_958_466;

/** Turns a surveyed date column into moments; a whole column is read in one order of day and month. */
export function parseDates(survey: DateSurvey, settings: DateSettings): { column: DateColumn; diagnostics: Diagnostic[] } {
  const { cells: { kinds, numbers, texts }, rows, place } = survey.parsing;
  const order = survey.order ?? settings.tableOrder ?? settings.defaultOrder;
  const read = order === "day-first" ? survey.dayFirst : survey.monthFirst;
  const otherwise = order === "day-first" ? survey.monthFirst : survey.dayFirst;
  const values = new Float64Array(rows.length).fill(NaN);
  const [errors, unreadable, conflicts, swapped, ambiguous] = [new Tally(), new Tally(), new Tally(), new Tally(), new Tally()];

  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    const kind = kinds[row];
    const cell = numbers[row] ?? NaN;
    if (kind === CellKind.number) {
      const serial = cell + settings.offset;
      if (!(serial >= firstSerial && serial < endSerial)) unreadable.add(row);
      else if (survey.halfSwapped) {
        values[index] = exchangeDayAndMonth(serial);
        swapped.add(row);
      } else values[index] = serial;
    } else if (kind === CellKind.text) {
      const serial = read[cell] ?? NaN;
      const other = otherwise[cell] ?? NaN;
      if (!Number.isNaN(serial)) {
        values[index] = serial;
        if (!Number.isNaN(other) && other !== serial) ambiguous.add(row);
      } else if (!Number.isNaN(other)) conflicts.add(row);
      else if (survey.missing[cell] !== 1) unreadable.add(row);
    } else if (kind === CellKind.boolean) unreadable.add(row);
    else if (kind === CellKind.error) errors.add(row);
  }

  const shown = (tally: Tally): string => {
    const cell = numbers[tally.first] ?? 0;
    return kinds[tally.first] === CellKind.number ? String(cell) : cleanText(texts[cell] ?? "") || String(cell === 1).toUpperCase();
  };
  const { header } = place;
  const diagnostics: Diagnostic[] = [];
  if (errors.rows > 0) diagnostics.push(errors.diagnostic(place, "warning", "cell.error", messages.cellError(header, errors.rows, shown(errors))));
  if (unreadable.rows > 0) diagnostics.push(unreadable.diagnostic(place, "warning", "date.unreadable", messages.dateUnreadable(header, unreadable.rows, shown(unreadable))));
  if (conflicts.rows > 0) diagnostics.push(conflicts.diagnostic(place, "warning", "date.order-conflict", messages.dateOrderConflict(header, words[order], conflicts.rows, shown(conflicts))));
  if (swapped.rows > 0) diagnostics.push(swapped.diagnostic(place, "warning", "date.half-swapped", messages.dateHalfSwapped(header, swapped.rows, firstText(survey, read))));
  if (survey.order === null && ambiguous.rows > 0) {
    diagnostics.push(settings.tableOrder === null
      ? ambiguous.diagnostic(place, "warning", "date.order-ambiguous", messages.dateOrderAmbiguous(header, ambiguous.rows, shown(ambiguous), words[order]))
      : ambiguous.diagnostic(place, "info", "date.order-from-table", messages.dateOrderFromTable(header, shown(ambiguous), words[order])));
  }
  return { column: { type: "date", values }, diagnostics };
}

const words: Readonly<Record<DateOrder, string>> = { "day-first": "day first", "month-first": "month first" };

function exchangeDayAndMonth(serial: number): number {
  const { year, month, day } = civilDay(serial);
  return serialDay(year, day, month) + (serial - Math.floor(serial));
}

function firstText({ parsing: { cells } }: DateSurvey, read: Float64Array): string {
  return cleanText(cells.texts[read.findIndex((serial) => !Number.isNaN(serial))] ?? "");
}
