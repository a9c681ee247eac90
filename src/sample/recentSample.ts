import { monthCount, monthStart } from "./calendar";
import { makeSample } from "./sample";
import { serialOf, type SampleCell, type SheetTable } from "./sheetTable";

/** Months of the sample that are added to an open workbook: all of its story, in half of its rows. */
export const recentMonths = 18;

/** The sample's tables with the rows of its last months. People and teams are there as a whole: who works here now came long before. */
export function makeRecentSample(): SheetTable[] {
  const first = monthStart(monthCount - recentMonths);
  return makeSample().map((table) => (isList(table) ? table : { ...table, rows: table.rows.filter((row) => (firstDate(row) ?? first) >= first) }));
}

function isList({ name }: SheetTable): boolean {
  return name === "People" || name === "Teams";
}

function firstDate(row: readonly SampleCell[]): number | null {
  return row.map(serialOf).find((serial) => serial !== null) ?? null;
}
