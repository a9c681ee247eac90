const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The words of the Assessment sheet. Dates and numbers come in already written out. */
export const englishAssessment = {
  title: "Assessment",
  frozen: (day: string): string => `Baseline taken on ${day}: changes are since that day.`,
  /** Behind it, the days of those before. */
  former: (days: string): string => ` Taken before: ${days}.`,
  notFrozen: "No baseline yet. Take Baseline in the pane freezes these figures and the indicators' present values; later runs are compared with them.",
  strongest: (theme: string, mean: string): string => `Strongest: ${theme}, ${mean} of 5.`,
  weakest: (theme: string, mean: string): string => `Weakest: ${theme}, ${mean} of 5.`,
  movable: (share: string): string => `${share} of the kinds of decision could be made further down.`,
  movableOfYear: (share: string): string => `${share} of the decisions of a year could be made further down.`,
  apart: (teams: string): string => `Neither give nor take knowledge: ${teams}.`,
  retention: (share: string): string => `${share} of those here twelve months ago still are.`,
  lines: { first: "BASELINE", second: "BEHAVIOURS", third: "DECISIONS", fourth: "KNOWLEDGE AND CAREERS" },
  nothing: "Nothing to tell yet.",
  rails: {
    themes: "1 LEADERSHIP BEHAVIOUR AND READINESS", teams: "1 BY TEAM", statements: "1 BY STATEMENT", mastery: "MASTERY PER LEADER", decisions: "2 DECISION MAPPING", knowledge: "3 KNOWLEDGE FLOW",
    careers: "4 CAREER PROGRESSION", departments: "5 CROSS-FUNCTIONAL RELATIONSHIPS",
  },
  hints: {
    themes: (days: string): string => `Anonymous answers ${days}, mean of 1 to 5; 4 and 5 agree. Fewer than 5 answers are not shown, and earlier figures stay until at least 5 more came everywhere.`,
    noAnswers: "Not yet 5 answers to any statement. A table of Behaviour Ratings takes them, by the codes below.",
    teams: "Means per team; teams with fewer than 5 answers to a statement are withheld, and others where those could be worked out.",
    statements: "The instrument: the codes are chosen in the table of Behaviour Ratings. A conversation aid, not for automated decisions about a person.",
    mastery: "Means per leader, from 5 answers on; 4.5 and more in all four domains connects the dots. A conversation aid, not for automated decisions about a person.",
    decisions: "Kinds of decision by the level that makes them, and those that a lower level should make.",
    knowledge: "Twelve months. An article belongs to the team that contributed to it first.",
    careers: "Twelve months. Teams are shown from 5 heads on; who left is said of the organisation only.",
    departments: "Twelve months: how the work is rated, beside how often and how fast departments answer.",
  },
  noTable: (title: string): string => `There is no table of ${title} yet. Add Input Table in the pane makes one, ready to fill in.`,
  between: (from: string, to: string): string => `from ${from} to ${to}`,
  levels: { dots: "✔ connects the dots", growing: "● growing", withheld: "–" },
  flows: { both: "✔ gives and takes", gives: "● gives, does not take", takes: "● takes, does not give", neither: "✖ neither gives nor takes" },
  gone: "– gone",
  columns: {
    themes: ["Theme", "Answers", "Mean", "Agree", "Baseline", "Change", "Note"],
    statements: ["Statement", "Answers", "Mean", "Agree", "Baseline", "Change", "Note"],
    teams: ["Team", "Behaviours", "People first", "Alignment", "Empower-ment", "Growth", "Note"],
    mastery: ["Leader", "Operations", "Quality", "People", "Customers", "Self-manage-ment", "Level"],
    decisions: ["Level", "Kinds", "Could move down", "Share", "Times a year", "Share of the year", "Note"],
    knowledge: ["Team", "Contribu-tions", "Cases with an article", "From other teams", "For other teams", "Share from others", "Flow"],
    careers: ["Team", "Heads", "Months in role", "Promotions", "Roles filled", "From within", "Note"],
    departments: ["Department", "Ratings", "Mean", "Baseline", "Inter-actions", "Hours to answer", "Note"],
  },
  /** In the pane, a line each. */
  answers: (statements: number): string => `${plural(statements, "statement has", "statements have")} enough answers to be shown.`,
};
