import type { SourceTable } from "../../src/workbook/workbook";

/** An Excel table as it is found, without a look at its cells. */
export function exampleTable(name: string, headers: readonly string[], rowCount: number, sheet = "Data"): SourceTable {
  return { id: name, name, sheet, headers, rowCount, block: null };
}

export const caseHeaders = ["Case ID", "Opened", "Closed", "Transfers", "Reopens", "Team"] as const;

/** Cases and people under names of their own, and a table that is neither. */
export const exampleTables: readonly SourceTable[] = [
  exampleTable("Cases", caseHeaders, 5998), exampleTable("tblStaff", ["Person", "Hired", "Left"], 1), exampleTable("Lookup", ["Colour", "Code"], 3),
];
