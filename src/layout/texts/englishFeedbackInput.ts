/** The words of the feedback loop's tables: what their columns mean, what a row is, and what a cell can be chosen from. */
export const englishFeedbackInput = {
  meanings: {
    "pulse-answers": {
      "answered-on": "The day of the answer, or any day of the month of the survey",
      "item": "What was asked, in the same words each time",
      "answer": "The answer on the survey's scale, the same scale for all items",
      "team": "The team of who answered, spelled as in People; never a name",
      "invitations": "How many were invited for each answer",
    },
  },
  rows: { "pulse-answers": "One row per answer to an item of a pulse survey, without names" },
  choices: {},
};
