import type { MoveJudgement } from "../../domain/programme/itemMovement";
import type { PlanStatus } from "../../domain/programme/planItem";

/** The English words of the 90-Day Plan sheet. */
export const englishPlan = {
  title: "90-Day Plan",
  subtitle: "What we said we would do, what we did, and what moved since. Dates follow the start date; whatever you type into the table stays yours.",
  start: "Start date",
  startHint: "A date; every start and due date in the table follows it.",
  overall: "Overall",
  progress: { of: " of ", done: " done", overdue: " overdue", soon: " due within 7 days", misplaced: " out of phase", noPhase: " in no phase" },
  rule: "A phase may close when all its items are done or dropped, each done one with a date and evidence: a link, or a cell such as =Minutes!B2.",
  gate: {
    mayClose: "✔ may close", notYet: "○ not yet", empty: "– no items", on: " · gate ", late: " d late",
    open: " open", bare: " done without evidence", undated: " done without a date",
  },
  heads: { said: "SAID", did: "DID", moved: "MOVED", aside: "NOTES" },
  columns: {
    phase: "Phase", item: "Item", owner: "Owner", start: "Start", due: "Due", alert: "Alert", status: "Status", doneOn: "Done on",
    evidence: "Evidence", moved: "Then → now", moves: "Should move", note: "Note",
    phaseNumber: "Phase number", timing: "Timing", phaseMark: "Phase mark", bar: "Bar", review: "Review", line: "Line",
  },
  phase: (number: number, title: string): string => `${number} ${title}`,
  alerts: {
    overdue: "overdue", days: " d", soon: "due", today: "due today", within: "due in ", noDue: "no due date",
    noEvidence: "no evidence", noDoneDate: "no done date", early: "before phase", late: "past phase",
  },
  statuses: {
    "not started": "not started", "in progress": "in progress", "done": "done", "blocked": "blocked", "dropped": "dropped",
  } satisfies Record<PlanStatus, string>,
  /** What fills the weeks of an item, so that they can be told apart without colour. */
  bars: { done: "✓", overdue: "!", open: "•", dropped: "×" },
  legend: "✓ done    ! overdue    light: open    × dropped    dark week number: this week",
  phaseHint: "1, 2 or 3: the phase to whose gate the item belongs.",
  statusHint: "Choose one of the list.",
  dateHint: "A date, please.",
  noOwner: "no owner yet",
  due: "due ",
  gone: "This item is no longer on the plan.",

  dayShort: (day: number, month: string): string => `${day} ${month}`,
  move: {
    now: (title: string, value: string): string => `${title} now ${value}`,
    moved: (title: string, before: string, after: string, judgement: string): string => `${title} ${before} → ${after}, ${judgement}`,
    noneSince: (title: string, before: string): string => `${title} ${before}, no full period since`,
    noneBefore: (title: string, after: string): string => `${title} ${after} now, no period before`,
    unknown: (title: string): string => `${title}, no value`,
    notMeasured: (title: string): string => `${title}, not measured`,
    noIndicator: (words: string): string => `“${words}” is no indicator here`,
    judgements: {
      "better": "better", "worse": "worse", "usual": "usual variation", "rolling": "a rolling year", "too-early": "too early to say",
    } satisfies Record<MoveJudgement, string>,
  },
  review: { due: (day: string): string => `review ${day}`, moved: "moved", worse: "worse since", notMoved: "not moved", untold: "cannot tell" },
};
