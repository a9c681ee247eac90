/** Worksheet custom property of a sheet that lists the rows behind a number: the indicator's id. No table is looked for there. */
export const rowListKey = "leadershipScorecardRows";
