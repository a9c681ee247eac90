/** Plan id of the Feedback Loop sheet, and the names of its tables. */
export const feedbackSheetId = "feedback-loop";
export const feedbackTableIds = {
  waves: "Feedback_Waves", items: "Feedback_Items", teams: "Feedback_Teams", notes: "Feedback_Themes", actions: "Feedback_Actions", reviews: "Feedback_Reviews", stories: "Feedback_Stories",
  leaders: "Feedback_Leaders",
} as const;

/** The table in which users type how often leaders are to do what. */
export const cadenceTableId = "Feedback_Cadences";

/** Characters: the columns that all tables share. */
export const feedbackWidths = [36, 25, 16, 16, 16, 16, 16, 16, 34] as const;

export const linkColumn = feedbackWidths.length - 1;

/** Rows of the sheet (zero-based). */
export const feedbackRows = { title: 0, aid: 1, good: 2, bad: 3, toDo: 4, panels: 5 } as const;
