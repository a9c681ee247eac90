import type { SampleSheet } from "../../workbook";

/** Worksheet custom property of a sheet that the sample was added on: what its table is called in the sample, and here. A copy of the sheet has another table. */
export const sampleKey = "leadershipScorecardSample";

const separator = ":";

export function sampleMark(sampleTable: string, table: string): string {
  return `${sampleTable}${separator}${table}`;
}

/** What a sheet's mark says; nothing where it has none that can be read. */
export function sampleSheetOf(sheet: string, mark: string | undefined): SampleSheet[] {
  const [sampleTable, table] = mark?.split(separator) ?? [];
  return sampleTable === undefined || table === undefined ? [] : [{ sheet, sampleTable, table }];
}
