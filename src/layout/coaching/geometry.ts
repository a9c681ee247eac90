/** Plan id of the Coaching sheet, and the names of its tables. */
export const coachingSheetId = "coaching";
export const coachingTableIds = { opportunities: "Coaching_Opportunities", workload: "Coaching_Workload", skills: "Coaching_Skills", development: "Coaching_Development" } as const;

/** Characters: the columns that all tables share. */
export const coachingWidths = [21, 20, 14, 30, 23, 15, 22, 30, 24, 13, 26] as const;

/** Rows of the sheet (zero-based). */
export const coachingRows = { title: 0, aid: 1, good: 2, talk: 3, load: 4, skills: 5, sure: 6, panels: 7 } as const;

/** Rows that a table can fill. */
export const coachingRoom = 150;
