import type { Formats } from "./formats";

/** The pane's words about insights; what these say is worded as on their sheet. */
export const englishInsights = ({ counted }: Formats) => ({
  notRun: "Build or refresh the scorecard to see what its figures say together.",
  toDo: (count: number): string => `${counted(count, "insight", "insights")} to act on or to look at`,
  dismissed: (count: number): string => `${counted(count, "insight", "insights")} dismissed`,
  because: (reason: string): string => `Dismissed: ${reason}`,
  evidence: (count: number): string => `Evidence: ${counted(count, "figure", "figures")}`,
  howToDismiss: (sheet: string, column: string): string => `One that is dismissed is left out of the Scorecard's words. The reason stands on the sheet ${sheet}, under “${column}”, and can be changed there too.`,
  dismiss: "Dismiss…",
  dismissThis: (finding: string): string => `Dismiss: ${finding}`,
  restore: "Restore",
  restoreThis: (finding: string): string => `Restore: ${finding}`,
  reason: "Why it is dismissed",
  save: "Dismiss",
  cancel: "Cancel",
  commandTitle: "Dismiss an Insight…",
  which: "Which insight",
  noRow: (sheet: string): string => `The sheet ${sheet} has no row of it in sight: nothing was written. Refresh, then try again.`,
  notWritten: "The reason was not written",
});
