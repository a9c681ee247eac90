import type { Finding } from "../../diagnostics/diagnostic";
import { messages } from "../../diagnostics/messages";
import { CellKind } from "../cells";
import { endSerial, firstSerial } from "../serialDay";
import type { DateColumn } from "../table";
import { cleanText } from "./cleanText";
import { dateOrders, type DateOrder } from "./dateOrder";
import { exchangeDayAndMonth } from "./halfSwap";
import { isOpenEnd } from "./openEnd";
import { compactDay, compactMonth } from "./readDateText";
import { shownCell, shortText } from "./shownCell";
import { DateText, type DateSurvey } from "./surveyDates";
import { Tally } from "./tally";

export interface DateSettings {
  /** Order for a column that does not prove its own: what the table's other columns prove, else null. */
  readonly tableOrder: DateOrder | null;
  /** Order where nothing proves any. */
  readonly defaultOrder: DateOrder;
  /** Days that turn the column's serials into those of the 1900 system. */
  readonly offset: number;
  /** Zone that every moment with a zone is brought to, in minutes ahead of UTC; null keeps all as written. */
  readonly bringTo: number | null;
}

/** Turns a surveyed date column into moments; a whole column is read in one order of day, month and year. */
export function parseDates(survey: DateSurvey, settings: DateSettings): { column: DateColumn; diagnostics: Finding[] } {
  const { parsing: { cells, rows, place }, readings, zones } = survey;
  const { kinds, numbers } = cells;
  const order = orderOf(survey, settings);
  const read = inZone(readings[order], zones, settings.bringTo);
  const others = dateOrders.filter((other) => other !== order).map((other) => inZone(readings[other], zones, settings.bringTo));
  const values = new Float64Array(rows.length).fill(NaN);
  const [errors, unreadable, conflicts, swapped, ambiguous] = [new Tally(), new Tally(), new Tally(), new Tally(), new Tally()];

  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    const kind = kinds[row];
    const cell = numbers[row] ?? NaN;
    if (kind === CellKind.number) {
      const serial = cell + settings.offset;
      if (isOpenEnd(serial)) continue;
      // As a serial it would be a day of the 25th century.
      const month = compactMonth(cell);
      if (!Number.isNaN(month)) values[index] = month;
      else if (serial >= firstSerial && serial < endSerial) {
        values[index] = survey.halfSwapped ? exchangeDayAndMonth(serial) : serial;
        if (survey.halfSwapped) swapped.add(row);
      } else {
        values[index] = compactDay(cell);
        if (Number.isNaN(values[index])) unreadable.add(row);
      }
    } else if (kind === CellKind.text) {
      const serial = read[cell] ?? NaN;
      if (!Number.isNaN(serial)) {
        values[index] = serial;
        if (survey.order === null && others.some((other) => other[cell] !== serial && !Number.isNaN(other[cell]))) ambiguous.add(row);
      } else if (survey.kinds[cell] === DateText.date) conflicts.add(row);
      else if (survey.kinds[cell] === DateText.error) errors.add(row);
      else if (survey.kinds[cell] === DateText.unreadable) unreadable.add(row);
    } else if (kind === CellKind.boolean) unreadable.add(row);
    else if (kind === CellKind.error) errors.add(row);
  }

  const shown = (tally: Tally): string => shownCell(cells, tally.first);
  const { header } = place;
  const diagnostics: Finding[] = [];
  if (errors.rows > 0) diagnostics.push(errors.diagnostic(place, "warning", "cell.error", messages.cellError(header, errors.rows, shown(errors))));
  if (unreadable.rows > 0) diagnostics.push(unreadable.diagnostic(place, "warning", "date.unreadable", messages.dateUnreadable(header, unreadable.rows, shown(unreadable))));
  if (conflicts.rows > 0) diagnostics.push(conflicts.diagnostic(place, "warning", "date.order-conflict", messages.dateOrderConflict(header, order, conflicts.rows, shown(conflicts))));
  if (swapped.rows > 0) diagnostics.push(swapped.diagnostic(place, "warning", "date.half-swapped", messages.dateHalfSwapped(header, swapped.rows, firstText(survey, read))));
  if (ambiguous.rows > 0) {
    diagnostics.push(settings.tableOrder === order && !survey.yearsInFront
      ? ambiguous.diagnostic(place, "info", "date.order-from-table", messages.dateOrderFromTable(header, shown(ambiguous), order))
      : ambiguous.diagnostic(place, "warning", "date.order-ambiguous", messages.dateOrderAmbiguous(header, ambiguous.rows, shown(ambiguous), order)));
  }
  return { column: { type: "date", values }, diagnostics };
}

/** The order of a whole column: its own proof, else the table's, else the locale's, where all of the column can be read so. */
function orderOf({ order, yearsInFront, kinds, readings }: DateSurvey, { tableOrder, defaultOrder }: DateSettings): DateOrder {
  if (order !== null) return order;
  if (yearsInFront) return "year-first";
  const fits = (wished: DateOrder | null): wished is DateOrder =>
    wished !== null && readings[wished].every((serial, index) => kinds[index] !== DateText.date || !Number.isNaN(serial));
  return [tableOrder, defaultOrder].find(fits) ?? "day-first";
}

/** Serials as they stand in the zone that all are brought to; moments without a zone stay. */
function inZone(serials: Float64Array, zones: Float64Array, bringTo: number | null): Float64Array {
  if (bringTo === null || zones.length === 0) return serials;
  return serials.map((serial, index) => {
    const zone = zones[index] ?? NaN;
    return Number.isNaN(zone) ? serial : serial + (bringTo - zone) / 1440;
  });
}

function firstText({ parsing: { cells } }: DateSurvey, read: Float64Array): string {
  return shortText(cleanText(cells.texts[read.findIndex((serial) => !Number.isNaN(serial))] ?? ""));
}
