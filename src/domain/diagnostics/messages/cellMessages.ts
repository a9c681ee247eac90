import { columnTitle } from "../../table/columnTitle";
import type { DateOrder } from "../../table/parse/dateOrder";
import type { DecimalMark } from "../../table/parse/decimalMark";
import { amount, count, listed } from "./wording";

/** What tells which row of an id is the last: a column of update stamps, or nothing but the order. */
function stamped(header: string | null): string {
  return header === null ? "their order in the table" : `"${header}"`;
}

/** What cells say, and how it was read. */
export const cellMessages = {
  cellError: (header: string, rows: number, shown: string) =>
    `${count(rows, "cell")} of "${header}" ${rows === 1 ? "holds" : "hold"} an error such as ${shown} and ${rows === 1 ? "is" : "are"} left out. Correct the formulas or empty the cells.`,
  dateUnreadable: (header: string, rows: number, shown: string) =>
    `${count(rows, "value")} of "${header}" cannot be read as a date, such as "${shown}", and ${rows === 1 ? "is" : "are"} left out.`,
  numberUnreadable: (header: string, rows: number, shown: string) =>
    `${count(rows, "value")} of "${header}" cannot be read as a number, such as "${shown}", and ${rows === 1 ? "is" : "are"} left out.`,
  flagUnreadable: (header: string, rows: number, shown: string) =>
    `${count(rows, "value")} of "${header}" cannot be read as yes or no, such as "${shown}", and ${rows === 1 ? "is" : "are"} left out.`,
  dateOrderAmbiguous: (header: string, rows: number, shown: string, order: DateOrder) =>
    `The dates of "${header}" (${count(rows, "text")} such as "${shown}") do not tell whether the day or the month comes first. They are read ${columnTitle(order)}; if that is wrong, write them as YYYY-MM-DD.`,
  dateOrderFromTable: (header: string, shown: string, order: DateOrder) =>
    `The dates of "${header}" alone do not tell whether the day or the month comes first ("${shown}"). They are read ${columnTitle(order)}, as the table's other dates are.`,
  dateOrderConflict: (header: string, order: DateOrder, rows: number, shown: string) =>
    `Most dates of "${header}" are ${columnTitle(order)}, but ${count(rows, "value")} can only be the other way round, such as "${shown}", and ${rows === 1 ? "is" : "are"} left out. Dates of that column that could be either are doubtful: check where they come from.`,
  dateZone: (table: string, rows: number, zones: readonly string[]) =>
    `${count(rows, "time")} of ${table} ${rows === 1 ? "names its" : "name their"} time zone (${listed(zones)}). They are read as the clock shows them there.`,
  dateZonesMixed: (table: string, rows: number, zones: readonly string[], to: string) =>
    `The times of ${table} come from several time zones (${listed(zones)}). ${count(rows, "time")} ${rows === 1 ? "was" : "were"} brought to ${to}, in which most of them are, so that the time between two of them is true. Export them in one zone to be sure of their days.`,
  dateHalfSwapped: (header: string, rows: number, shown: string) =>
    `${count(rows, "date")} of "${header}" had day and month exchanged when the file was opened in Excel (no real date has a day above 12, and the dates left as text, such as "${shown}", all have one). They were exchanged back; import the file again with that column as text to be sure.`,
  numberMarksAmbiguous: (header: string, rows: number, shown: string, mark: DecimalMark) =>
    `${count(rows, "number")} of "${header}", such as "${shown}", could have a thousands mark or a decimal mark. ${rows === 1 ? "It is" : "They are"} read with a decimal ${mark}.`,
  numberFromFlags: (header: string, rows: number, shown: string) =>
    `"${header}" says yes or no instead of how often (${count(rows, "row")}, such as "${shown}"). Yes counts once, no counts zero.`,
  numberPercentPoints: (header: string, rows: number, shown: string) =>
    `"${header}" is in percent: ${count(rows, "plain number")}, such as ${shown}, ${rows === 1 ? "is" : "are"} read as percent (66 is 66 %).`,
  numberCurrencies: (header: string, currencies: readonly string[], used: string, rows: number) =>
    `Amounts come in several currencies (${currencies.join(", ")}), which cannot be added up. Only ${used} counts; ${count(rows, "row")} of "${header}" in another one ${rows === 1 ? "is" : "are"} left out. Convert them to one currency first.`,
  answersUnreadable: (header: string, rows: number) =>
    `${count(rows, "answer")} of "${header}" cannot be read as a number and ${rows === 1 ? "is" : "are"} left out. Answers of a survey are shown only where they stand.`,
  answersByConvention: (header: string, rows: number) =>
    `${count(rows, "answer")} of "${header}" ${rows === 1 ? "is" : "are"} written in a way that has more than one meaning; the likely one was taken. Answers of a survey are shown only where they stand.`,
  durationUnreadable: (header: string, rows: number, shown: string) =>
    `${count(rows, "value")} of "${header}" cannot be read as a duration, such as "${shown}", and ${rows === 1 ? "is" : "are"} left out. Write 1:23:45, 83 min or 1 h 23 min.`,
  durationClockAmbiguous: (header: string, rows: number, shown: string) =>
    `${count(rows, "duration")} of "${header}", such as "${shown}", could be minutes and seconds or hours and minutes. ${rows === 1 ? "It is" : "They are"} read as minutes and seconds; if that is wrong, write (h:mm) into the header.`,
  durationFromTimes: (header: string, rows: number) =>
    `"${header}" holds clock times (${count(rows, "cell")}), which Excel keeps as fractions of a day. They are read as minutes.`,
  namesMerged: (header: string, rows: number, shown: string, other: string) =>
    `"${header}" writes some names in more than one way, such as "${shown}" and "${other}". They are taken as one; ${count(rows, "row")} ${rows === 1 ? "is" : "are"} not spelled as most are.`,
  idsRepeated: (dataset: string, header: string, rows: number, stamps: string | null) =>
    `${count(rows, "row")} of ${columnTitle(dataset)} ${rows === 1 ? "repeats" : "repeat"} a "${header}" that another row has. The last of each is used, by ${stamped(stamps)}; delete the others if they are copies, and give them ids of their own if they are not.`,
  eventLogFolded: (table: string, events: number, left: number, dataset: string, stamps: string | null) =>
    `Table ${table} is a log of events: ${amount(events)} rows were folded to the last one of each of ${amount(left)} ${columnTitle(dataset)}, by ${stamped(stamps)}.`,
  idMissing: (dataset: string, header: string, rows: number) =>
    `${count(rows, "row")} of ${columnTitle(dataset)} ${rows === 1 ? "has" : "have"} nothing in "${header}"; each counts for itself.`,
} as const;
