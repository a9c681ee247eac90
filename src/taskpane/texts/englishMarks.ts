/** The pane's words about changes of the way of working that are marked. */
export const englishMarks = {
  commandTitle: "Mark a Change…",
  title: "Mark a change",
  hint: "From then on the work is done otherwise: limits of usual variation begin anew, so that what the change moved is no signal for ever.",
  what: "Indicator",
  all: "All indicators",
  from: "First month of the new way",
  reason: "What changed",
  save: "Mark",
  cancel: "Cancel",
  marked: "Marked changes",
  of: (month: string, reason: string): string => `${month}: ${reason}`,
  ofAll: (month: string, reason: string): string => `${month}, all indicators: ${reason}`,
  remove: "Remove",
  removeThis: (mark: string): string => `Remove: ${mark}`,
};
