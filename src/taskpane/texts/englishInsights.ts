import type { Formats } from "./formats";

/** The pane's words about insights; what these say is worded as on their sheet. */
export const englishInsights = ({ counted }: Formats) => ({
  notRun: "Build or refresh the scorecard to see what its figures say together.",
  toDo: (count: number): string => `${counted(count, "insight", "insights")} to act on or to look at`,
  dismissed: (count: number): string => `${counted(count, "insight", "insights")} dismissed`,
  because: (reason: string): string => `Dismissed: ${reason}`,
  evidence: (count: number): string => `Evidence: ${counted(count, "figure", "figures")}`,
  howToDismiss: (sheet: string, column: string): string => `To dismiss one, say why on the sheet ${sheet}, under “${column}”. The next refresh leaves it out of the Scorecard's words.`,
});
