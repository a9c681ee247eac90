/** Plan id of the Assessment sheet. */
export const assessmentSheetId = "assessment";

/** Characters: the columns that all tables share. */
export const assessmentWidths = [60, 12, 12, 12, 12, 12, 40] as const;
export const linkColumn = assessmentWidths.length - 1;

/** Rows of the sheet (zero-based). */
export const assessmentRows = { title: 0, first: 1, second: 2, third: 3, fourth: 4, panels: 5 } as const;

/** Rows that a table of teams, leaders or departments can fill. */
export const panelRoom = 60;
