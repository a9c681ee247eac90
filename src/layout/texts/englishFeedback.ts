import type { ActionStatus } from "../../domain/programme/feedback/boardActions";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The words of the feedback loop and of leaders' activities. Numbers, days and waves come in already written out. */
export const englishFeedback = {
  title: "Feedback Loop",
  aid: (asOf: string): string => `What comes back from people up to ${asOf}, and what is done with it. Groups of fewer than 5 answers are never shown, nor any that could be worked out from the others.`,
  lines: { good: "GOOD", bad: "BAD", toDo: "DO" },
  nothing: { good: "Nothing to tell yet.", bad: "Nothing stands out.", toDo: "Nothing beyond what is under way." },
  sentence: (parts: readonly string[]): string => `${parts.join(" · ")}.`,
  pulse: (wave: string, favourable: string, change: string): string => `Pulse of ${wave}: ${favourable} of the answers are favourable${change}`,
  change: (points: string, wave: string): string => ` (${points} since ${wave})`,
  burnout: (share: string, change: string): string => `${share} say that they are burned out${change}`,
  weakest: (item: string, favourable: string): string => `weakest: “${item}” with ${favourable}`,
  actionsDone: (ended: number, all: number): string => `${ended} of ${plural(all, "action", "actions")} of the advisory board ended`,
  actionsLate: (count: number): string => `${plural(count, "action", "actions")} of the advisory board overdue`,
  notesAnswered: (closed: number, all: number): string => `${closed} of ${plural(all, "anonymous note", "anonymous notes")} answered`,
  notesOpen: (count: number): string => `${plural(count, "anonymous note", "anonymous notes")} without an answer`,
  storiesLinked: (count: number): string => `${plural(count, "impact story", "impact stories")} linked to what changed it`,
  kept: (kept: number, all: number): string => `leaders kept ${kept} of ${plural(all, "cadence", "cadences")}`,
  missed: (kind: string, missed: number, all: number): string => `${kind}: ${missed} of ${plural(all, "leader", "leaders")} missed it`,
  doAction: (action: string, owner: string | null, days: number): string => `finish “${action}”${owner === null ? "" : ` (${owner})`}, ${plural(days, "day", "days")} late`,
  doNotes: "answer the open notes",
  doStories: (count: number): string => `name the decision or indicator of ${plural(count, "story", "stories")}`,
  noOwner: (count: number): string => `find an owner for ${plural(count, "action", "actions")}`,

  rails: {
    waves: "PULSE OVER TIME", items: "PULSE BY ITEM", teams: "PULSE BY TEAM", notes: "ANONYMOUS FEEDBACK", actions: "ADVISORY BOARD", reviews: "360-DEGREE REVIEWS", stories: "IMPACT STORIES",
    cadences: "LEADER ACTIVITIES", leaders: "LEADER BY LEADER",
  },
  hints: {
    waves: (low: number, high: number, favourable: number): string => `All items of a month together, those that ask for burnout apart. Answered from ${low} to ${high}; from ${favourable} on an answer is favourable. A month in which only a few answers are new stays as it was.`,
    items: "The latest month that asked it, with the range in which chance alone moves the share. Items that ask for burnout come first: there it is the share of those who agree, and less is better.",
    teams: "The latest month. Teams with fewer than 5 answers are left out, and another one with them where theirs could be worked out. Where nearly all answered alike, only “≤” or “≥” is told.",
    notes: "Themes with fewer than 5 notes are told together. No wording is repeated here.",
    actions: "What the board asked for, the oldest first. Days count to the day up to which data is read.",
    reviews: "Mean ratings in each leader's latest review. Peers and reports are shown from 3 on; “others” are those shown. Above zero, leaders rate themselves higher.",
    stories: "What changed for customers, and the decision and indicators it is linked to.",
    cadences: "Type under “Every … days” how often each leader is to do it; the next refresh counts by it.",
    leaders: "The last one of each kind. Leaders are listed alphabetically, never ranked.",
  },
  noTable: (title: string): string => `There is nothing of ${title} to show yet. Add Input Table in the pane makes a table, ready to fill in.`,
  gone: "– gone",
  columns: {
    waves: { wave: "Month", items: "Items", favourable: "Favourable", change: "Change", burnout: "Burnout", burnoutChange: "Burnout change", response: "Answered by", n: "Answers", note: "Note" },
    items: { item: "Item", wave: "Month", team: "Team", favourable: "Favourable", from: "From", to: "To", change: "Change", response: "Answered by", n: "Answers", note: "Note" },
    notes: { theme: "Theme", state: "State", notes: "Notes", share: "Of all", open: "Open", closed: "Closed", answered: "Closed, share", days: "Days to answer", note: "Note" },
    actions: { action: "Action", owner: "Owner", raised: "Raised", due: "Due", done: "Done", age: "Age, days", late: "Days late", state: "State", note: "Note" },
    reviews: { competency: "Competency", subject: "Leader", self: "Self", others: "Others", gap: "Self − others", manager: "Manager", peers: "Peers", reports: "Reports", note: "Note" },
    stories: { story: "Story", indicator: "Shows in", told: "Told on", decision: "Decision", class: "Class", level: "Level", resolved: "Resolved on", link: "Link", changed: "What changed" },
    leaders: { leader: "Leader", kept: "Kept" },
  },
  cadenceColumns: { kind: "Activity", days: "Every … days", leaders: "Leaders", kept: "Kept by", missed: "Missed by", share: "Share", last: "Last one", state: "State", note: "Note" },
  burnoutItem: (item: string): string => `${item} (burnout)`,
  otherThemes: "Other themes together",
  unknownName: (name: string): string => `${name} (not known)`,
  statuses: { "open": "● open", "in-progress": "● in progress", "done": "✔ done", "dropped": "– dropped" } satisfies Record<ActionStatus, string>,
  states: {
    overdue: "✖ overdue", open: "● open notes", answered: "✔ all answered", linked: "✔ linked", unknown: "● partly linked", unlinked: "✖ not linked", kept: "✔ kept", partly: "● partly kept", missed: "✖ missed",
  },
  /** Symbols that states begin with. */
  marks: { good: "✔", watch: "●", bad: "✖" },
  keptOf: (kept: number, all: number): string => `${kept} of ${all}`,
  keptOn: (day: string): string => `✔ ${day}`,
  missedSince: (day: string): string => `✖ ${day}`,
  never: "– never",
};
