/** The pane's words about the leadership programme; what its sections say is worded as on their sheets. */
export const englishProgramme = {
  intro: "Each section is filled by lists that you keep in the workbook. Add one, fill it in, and refresh.",
  openSheet: "Open sheet",
  openSheetOf: (section: string): string => `Open the sheet ${section}`,
  noSheet: (sheet: string): string => `The sheet ${sheet} is not there, or hidden. A refresh writes it again.`,
  nothingYet: "There is nothing to show yet: too few rows, or too few people in them.",
  coaching: {
    hint: "The sheet names agents beside their work: a conversation aid, not for automated decisions about a person. It never goes into the executive copy.",
    write: "Write the Coaching Sheet",
    stop: "Name No Agents Any More",
  },
  filledBy: "Tables that fill it:",
};
