/** Plan id of the Coaching sheet, and the names of its tables. */
export const coachingSheetId = "coaching";
export const coachingTableIds = { opportunities: "Coaching_Opportunities", workload: "Coaching_Workload", skills: "Coaching_Skills" } as const;

/** Characters: the columns that all tables share, so that their keys are out of sight together; the last three are the user's in each. */
export const coachingWidths = [24, 24, 14, 29, 24, 16, 25, 32, 22, 13, 24] as const;

/** Rows of the sheet (zero-based). */
export const coachingRows = { title: 0, aid: 1, good: 2, talk: 3, load: 4, skills: 5, sure: 6, panels: 7 } as const;

/** Rows that a table can fill. */
export const coachingRoom = 150;
