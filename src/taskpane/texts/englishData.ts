import type { Formats } from "./formats";
import { wholePercent } from "./wholePercent";

/** How sure something is, 0 to 1, in a word. */
function sureness(share: number): string {
  return share >= 1 ? "certain" : share >= 0.9 ? "very likely" : share >= 0.7 ? "likely" : "a guess";
}

/** Words of the Data view. */
export const englishData = ({ amount, counted }: Formats) => ({
  intro: "What your tables and their columns are taken for. A correction is kept in the workbook, and wins from then on.",
  next: (command: string): string => `${command} uses what you correct here.`,
  noTables: "There are no tables yet. Put your rows on a sheet with a header above each column, and come back.",
  questions: (count: number): string => counted(count, "question", "questions"),
  questionsRegion: "Questions",
  summary: (found: number, all: number, tables: readonly string[]): string => `${amount(found)} of ${counted(all, "column", "columns")} · ${tables.join(", ")}`,
  tables: "Read from",
  columns: "Columns",
  place: (sheet: string, rows: string, isHidden: boolean): string => `on ${isHidden ? "the hidden sheet " : ""}${sheet}, ${rows}`,
  tableIs: (table: string, dataset: string): string => `${table} is: ${dataset}`,
  notUsed: "Not used",
  unused: "Not used",
  columnIs: (column: string, header: string): string => `${column} is: ${header}`,
  notFound: "not found",
  notInTable: "Not in my table",
  asFound: "As found: take my correction back",
  confidence: (share: number, reason: string): string => `${sureness(share)}, ${wholePercent(share)}: ${reason}`,
  headerIn: (header: string, tables: readonly string[]): string => `“${header}” in ${tables.join(", ")}`,
  saidNone: "you said that no header is it",
  saidGone: (header: string): string => `you said “${header}”, which is gone`,
  absent: (count: number): string => `${counted(count, "more column", "more columns")} that it can have`,
  missed: "needed for the dataset's indicator",
  notIn: (tables: readonly string[]): string => `not in ${tables.join(", ")}`,
  workedOut: "worked out",
});
