/** The words of a sheet that lists the rows behind a number. */
export const englishRows = {
  sheet: (indicator: string): string => `Rows behind ${indicator}`,
  /** Table names hold no blanks. */
  table: (indicator: string): string => `Rows behind ${indicator}`,
  note: (indicator: string, who: string, period: string, rows: string): string =>
    `${indicator}, ${who}, ${period}: ${rows} rows as they stood when this was written. Names of people and single survey answers are left out; each link leads to its row.`,
  cut: (listed: string, rows: string): string => ` The first ${listed} of ${rows} rows are listed.`,
  organisation: "all teams",
  headers: { countsAs: "Counts as", reason: "Why not", cell: "Row" },
  outcomes: { "counted": "Counted", "eligible": "Eligible, not counted", "left-out": "Left out" },
};
