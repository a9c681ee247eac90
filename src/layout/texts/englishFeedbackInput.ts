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
    "feedback-notes": {
      "noted-on": "The day on which the note came in",
      "theme": "What it is about, in one or two words that come again; themes with few notes are told together",
      "text": "What was written, if you want to keep it here; it is never read or repeated",
      "status": "Whether it was answered: open or closed",
      "answered-on": "The day on which everybody was told what becomes of it",
    },
    "advisory-actions": {
      "action": "What the board asked for, in a few words",
      "raised": "The day on which the board asked for it",
      "owner": "Who sees to it",
      "status": "Whether it is open, in progress, done or dropped",
      "due": "The day by which it is to be done",
      "done": "The day on which it was done",
    },
    "reviews": {
      "subject": "The leader who is rated",
      "competency": "The skill that is rated, in the same words each time",
      "rater-group": "Who rates, never by name: the leader's self, the manager, a peer or a report",
      "rating": "The rating on one scale, the same for all skills",
      "rated-on": "The day of the rating, or any day of the month of the review",
    },
    "impact-stories": {
      "told-on": "The day on which the story was told",
      "story": "What happened for customers, as a headline",
      "decision-id": "The decision that made it possible, by its number in Decisions",
      "indicator": "The indicator that it shows in, by its title or its id",
      "what-changed": "What is different for customers now",
    },
    "leader-activities": {
      "held-on": "The day on which it took place",
      "leader": "The leader who did it, spelled as in Teams",
      "kind": "Which of the seven activities it was",
      "note": "Anything to remember; it is not read",
    },
  },
  rows: {
    "pulse-answers": "One row per answer to an item of a pulse survey, without names",
    "feedback-notes": "One row per anonymous note", "advisory-actions": "One row per action that the agents' advisory board asked for",
    "reviews": "One row per rating that a leader got in a 360-degree review, without the rater's name",
    "impact-stories": "One row per story of what changed for customers", "leader-activities": "One row per leader and occasion",
  },
  choices: {
    "feedback-notes.status": ["open", "closed"],
    "advisory-actions.status": ["open", "in progress", "done", "dropped"],
    "reviews.rater-group": ["self", "manager", "peer", "report"],
    "leader-activities.kind": ["Skip-level", "Career one-to-one", "Floor time with customers", "Executive observing", "Public recognition", "Development session", "Community meeting"],
  },
};
