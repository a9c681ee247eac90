/** Plan id of the Insights sheet. */
export const insightsSheetId = "insights";
export const insightsTableId = "Insights_Found";

/** Width of each column in characters. */
export const insightWidths = { severity: 11, kind: 21, finding: 74, evidence: 66, dismissed: 32 } as const;

export type InsightColumn = keyof typeof insightWidths;
export const insightColumns = Object.keys(insightWidths) as InsightColumn[];

/** Rows of the sheet (zero-based). */
export const insightRows = { title: 0, summary: 1, rail: 2, table: 3 } as const;

/** Where insights can go; those that are not needed are out of sight. */
export const insightRoom = { row: insightRows.table + 1, rows: 200 } as const;
