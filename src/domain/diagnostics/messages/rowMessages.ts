import { columnTitle } from "../../table/columnTitle";
import { amount, count, listed } from "./wording";

/** Rows that count in part, or not at all. */
export const rowMessages = {
  casesNeverResolved: (rows: number, closed: number) =>
    `${count(rows, "case")} ${rows === 1 ? "was" : "were"} never resolved (no resolved date); ` +
    `${amount(closed)} of them ${closed === 1 ? "is" : "are"} closed.`,
  outOfOrder: (dataset: string, later: string, earlier: string, rows: number) =>
    `${count(rows, "row")} of ${columnTitle(dataset)} ${rows === 1 ? "is" : "are"} ${columnTitle(later)} before ${rows === 1 ? "it was" : "they were"} ${columnTitle(earlier)}. Correct one of the two dates.`,
  dateMissing: (dataset: string, header: string, rows: number) =>
    `${count(rows, "row")} of ${columnTitle(dataset)} ${rows === 1 ? "has" : "have"} no date in "${header}" and ${rows === 1 ? "is" : "are"} left out.`,
  amountMissing: (dataset: string, header: string, rows: number) =>
    `${count(rows, "row")} of ${columnTitle(dataset)} ${rows === 1 ? "has" : "have"} no number in "${header}". That is unknown, not zero, so what counts it leaves the rows out: write 0 where there was none.`,
  totalRows: (dataset: string, header: string, rows: number) =>
    `${count(rows, "row")} of ${columnTitle(dataset)} ${rows === 1 ? "looks" : "look"} like a total ("${header}") and ${rows === 1 ? "counts" : "count"} beside the rows that ${rows === 1 ? "it adds" : "they add"} up. Delete ${rows === 1 ? "it" : "them"} from the table.`,
  inFuture: (dataset: string, header: string, rows: number, day: string) =>
    `${count(rows, "row")} of ${columnTitle(dataset)} ${rows === 1 ? "has" : "have"} a date in "${header}" after today (${day}) and ${rows === 1 ? "does" : "do"} not count yet. Correct the date if it is a slip.`,
  casesNotEligible: (rows: number, words: readonly string[]) =>
    `${count(rows, "case")} ${rows === 1 ? "was" : "were"} merged, spam or closed automatically (status ${listed(words)}) and ${rows === 1 ? "does" : "do"} not count.`,
  impossibleScore: (header: string, rows: number, low: number, high: number) =>
    `${count(rows, "value")} of "${header}" ${rows === 1 ? "is" : "are"} not between ${low} and ${high}, so ${rows === 1 ? "it is" : "they are"} no score. Correct them at the source.`,
  personTwice: (rows: number) =>
    `${count(rows, "row")} of people ${rows === 1 ? "repeats" : "repeat"} a person and hiring date that is already there, so heads count more than once. Keep one row per person and stay.`,
  staysOverlap: (rows: number) =>
    `${count(rows, "row")} of people ${rows === 1 ? "begins" : "begin"} before the same person's row before it has ended, so heads count more than once. Give the earlier row an end date.`,
  outsideScale: (header: string, rows: number, low: number, high: number) =>
    `${count(rows, "value")} of "${header}" ${rows === 1 ? "is" : "are"} outside the scale ${low}–${high}. If the survey uses another scale, set it in the indicator's options.`,
  negative: (header: string, rows: number) =>
    `${count(rows, "value")} of "${header}" ${rows === 1 ? "is" : "are"} below zero, which cannot be. Correct them at the source.`,
  workEndsFirst: (rows: number) =>
    `${count(rows, "case")} ${rows === 1 ? "has work that ends before it begins, so its" : "have work that ends before it begins, so their"} handle time is unknown. Correct one of the two dates.`,
  minutesAsDays: (header: string, rows: number) =>
    `All ${count(rows, "value")} of "${header}" are below one minute. They look like times (0:12:30), which Excel keeps as fractions of a day: multiply them by 1,440 in a column of their own.`,
  accountPeriodTwice: (rows: number) =>
    `${count(rows, "row")} of accounts ${rows === 1 ? "repeats" : "repeat"} an account and month that is already there, so revenue counts more than once. Keep one row per account and month.`,
} as const;
