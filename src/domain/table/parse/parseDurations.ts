import type { Finding } from "../../diagnostics/diagnostic";
import { messages } from "../../diagnostics/messages";
import { CellKind } from "../cells";
import type { NumberColumn } from "../table";
import { markOfLocale } from "./decimalMark";
import { inMinutes } from "./durationUnits";
import { shownCell } from "./shownCell";
import { DurationText, surveyDurations, type DurationSurvey } from "./surveyDurations";
import type { Parsing } from "./parsing";
import { Tally } from "./tally";

const minutesOfDay = 1440;
/** More, some nineteen hundred years, is no duration. */
const mostMinutes = 1e9;

/**
 * Turns a column of durations into minutes. Plain numbers have the unit of the header, else minutes; numbers that can only be
 * Excel's clock times (fractions of a day) are read as such. What 12:30 means is decided for the whole column.
 */
export function parseDurations(parsing: Parsing, locale: string): { column: NumberColumn; diagnostics: Finding[] } {
  const survey = surveyDurations(parsing);
  const { cells, rows, place } = parsing;
  const { kinds, numbers } = cells;
  const mark = survey.mark ?? markOfLocale(locale);
  const read = mark === "point" ? survey.point : survey.comma;
  const otherwise = mark === "point" ? survey.comma : survey.point;
  const unit = survey.unit.duration ?? "minutes";
  const clockScale = hoursLead(survey) ? 60 : 1;

  const values = new Float64Array(rows.length).fill(NaN);
  const [errors, unreadable, ambiguous, clocks, times] = [new Tally(), new Tally(), new Tally(), new Tally(), new Tally()];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as number;
    const kind = kinds[row];
    const cell = numbers[row] as number;
    if (kind === CellKind.number) {
      const value = survey.numbersAreTimes ? wholeMilliseconds(cell * minutesOfDay) : inMinutes(cell, unit);
      if (!(Math.abs(value) <= mostMinutes)) unreadable.add(row);
      else {
        values[index] = value;
        if (survey.numbersAreTimes) times.add(row);
      }
    } else if (kind === CellKind.boolean) unreadable.add(row);
    else if (kind === CellKind.error) errors.add(row);
    else if (kind === CellKind.text) {
      const amount = read[cell] ?? NaN;
      const what = survey.kinds[cell];
      const value = what === DurationText.plain ? inMinutes(amount, unit) : what === DurationText.clock ? amount * clockScale : amount;
      if (Math.abs(value) <= mostMinutes) {
        values[index] = value;
        if (what === DurationText.clock && survey.unit.clock === null && survey.unit.duration === null) clocks.add(row);
        if (survey.mark === null && otherwise[cell] !== amount && !Number.isNaN(otherwise[cell])) ambiguous.add(row);
      } else if (what === DurationText.error) errors.add(row);
      else if (what !== DurationText.missing) unreadable.add(row);
    }
  }

  const { header } = place;
  const shown = (tally: Tally): string => shownCell(cells, tally.first);
  const diagnostics: Finding[] = [];
  if (errors.rows > 0) diagnostics.push(errors.diagnostic(place, "warning", "cell.error", messages.cellError(header, errors.rows, shown(errors))));
  if (unreadable.rows > 0) diagnostics.push(unreadable.diagnostic(place, "warning", "duration.unreadable", messages.durationUnreadable(header, unreadable.rows, shown(unreadable))));
  if (ambiguous.rows > 0) diagnostics.push(ambiguous.diagnostic(place, "info", "number.marks-ambiguous", messages.numberMarksAmbiguous(header, ambiguous.rows, shown(ambiguous), mark)));
  if (clocks.rows > 0) diagnostics.push(clocks.diagnostic(place, "warning", "duration.clock-ambiguous", messages.durationClockAmbiguous(header, clocks.rows, shown(clocks))));
  if (times.rows > 0 && survey.unit.clock === null) diagnostics.push(times.diagnostic(place, "info", "duration.from-times", messages.durationFromTimes(header, times.rows)));
  return { column: { type: "number", values }, diagnostics };
}

/** Whether 12:30 in the column is hours and minutes: only where the header says so, or names a unit of hours or more. */
function hoursLead({ unit }: DurationSurvey): boolean {
  return unit.clock === null ? unit.duration === "hours" || unit.duration === "days" || unit.duration === "weeks" : unit.clock === "hours:minutes";
}

/** What a fraction of a day loses below a millisecond is put right. */
function wholeMilliseconds(minutes: number): number {
  return Math.round(minutes * 60_000) / 60_000;
}
