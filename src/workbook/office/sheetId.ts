/** Worksheet custom property that holds the plan id of a sheet of ours, so that it is found however it is named or moved. */
export const sheetIdKey = "leadershipScorecardSheet";
