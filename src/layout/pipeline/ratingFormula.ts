import type { LiveTable } from "../../domain/programme/liveTable";
import { toldRating } from "../../domain/programme/pipeline/signals";
import { reference } from "../scorecard/scorecardTables";

/**
 * The rounded mean of all ratings of the row's person, as far as it is told, read where the user keeps them.
 * @param said the texts by which the signal is named there.
 * @param person header of the own table's column of names.
 */
export function ratingFormula(tables: readonly LiveTable[], said: readonly string[], person: string, { low, high }: { readonly low: number; readonly high: number }, dash: string): string {
  const among = tables.flatMap((table) => said.map((text) => ({ table, criteria: [
    columnOf(table, "person"), reference(person), columnOf(table, "signal"), quoted(withoutWildcards(text)), columnOf(table, "rating"), quoted(`>=${low}`), columnOf(table, "rating"), quoted(`<=${high}`),
  ].join(",") })));
  const sum = among.map(({ table, criteria }) => `SUMIFS(${columnOf(table, "rating")},${criteria})`).join("+");
  const count = among.map(({ criteria }) => `COUNTIFS(${criteria})`).join("+");
  return `=IFERROR(MIN(${toldRating.most},MAX(${toldRating.least},ROUND((${sum})/(${count}),0))),${quoted(dash)})`;
}

/** A column of a table of the user's, with what brackets may not hold escaped. */
export function columnOf({ name, headers }: LiveTable, id: string): string {
  return `${name}[${(headers[id] ?? id).replaceAll(/['#[\]@]/gu, "'$&")}]`;
}

export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function withoutWildcards(text: string): string {
  return text.replaceAll(/[~*?]/gu, "~$&");
}
