import type { Counted } from "../../domain/history/history";

/** One and many of what an n counts. */
const nouns: Readonly<Record<Counted, readonly [one: string, many: string]>> = {
  "cases": ["case", "cases"], "decisions": ["decision", "decisions"], "contributions": ["contribution", "contributions"],
  "suggestions": ["suggestion", "suggestions"], "interactions": ["interaction", "interactions"], "questions": ["question", "questions"],
  "people": ["person", "people"], "teams": ["team", "teams"], "role-fills": ["role filled", "roles filled"], "effort-answers": ["answer", "answers"],
  "accounts": ["account", "accounts"], "agent-months": ["agent-month", "agent-months"], "heads": ["head", "heads"],
};

const counts = (count: string, counted: Counted, adjective = ""): string => `${count} ${adjective}${nouns[counted][count === "1" ? 0 : 1]}`;

/** The English words about what changed, was published and was restated. Numbers and dates come in already written out. */
export const englishHistory = {
  title: "Changes",
  summary: {
    /** Of so many indicators so many say something else. */
    changed: (count: number, all: number, from: string, to: string): string =>
      `${count === 0 ? "None" : count} of ${all} indicators ${count === 1 ? "says" : "say"} something else since the last run that changed anything (data to ${from}${from === to ? "" : `, then to ${to}`}).`,
    unchanged: "Nothing has changed since the first run that is remembered.",
  },
  rails: { changed: "WHAT CHANGED, AND WHY", published: "WHAT WAS PUBLISHED" },
  columns: {
    indicator: "Indicator", period: "Period", was: "Was", now: "Now", change: "Change", why: "Why", note: "Note",
  },
  publishedColumns: {
    what: "Published", on: "On", then: "Then", now: "Now", change: "Change", why: "With what, and why restated", note: "By, note",
  },
  asBefore: "– as before",
  gone: "– no longer told",
  /** A restated value stands below its publication. */
  below: (title: string): string => `↳ ${title}`,
  ofTeam: (title: string, team: string): string => `${title} · ${team}`,

  newPeriod: (before: string | null, n: string | null, counted: Counted): string =>
    `new period${before === null ? "" : ` after ${before}`}${n === null ? "" : `, ${counts(n, counted)}`}`,
  late: (count: string, counted: Counted): string => counts(count, counted, "late "),
  fewer: (count: string, counted: Counted): string => `${counts(count, counted)} fewer`,
  settled: (count: string, counted: Counted): string => `${counts(count, counted)} left out before ${count === "1" ? "counts" : "count"} now`,
  edited: (n: string | null, counted: Counted): string => (n === null ? "changed data" : `changed data in the same ${counts(n, counted)}`),
  /** Of what is no number of rows, such as a mean of heads. */
  otherN: (from: string, to: string, counted: Counted): string => `changed data, ${from} → ${counts(to, counted)}`,
  option: (title: string, from: string, to: string): string => `${title}: ${from} → ${to}`,
  definition: "another definition",
  target: (from: string | null, to: string | null): string => `target ${from ?? "by default"} → ${to ?? "by default"}, set by hand`,
  judgedOtherwise: "judged by other bounds",
  verdict: (from: string, to: string): string => `verdict: ${from} → ${to}`,
  amount: (change: string): string => ` (${change})`,
  earlier: (periods: number, latest: string, from: string, to: string, why: string): string =>
    `${periods === 1 ? "one earlier period too" : `${periods} earlier periods too, the last of them`}, ${latest}: ${from} → ${to}, ${why}`,
  typedOver: (cells: string): string => `typed over by hand: ${cells}`,
  since: (day: string, what: string | null): string => `defined otherwise since the data to ${day}${what === null ? "" : ` (${what})`}; every period is computed anew by it`,
  join: (parts: readonly string[]): string => parts.join("; "),
  /** The same as a sentence of its own. */
  sentence: (parts: readonly string[]): string => parts.join("; ").replace(/^./u, (letter) => letter.toUpperCase()),

  publishedAs: (counted: string, asOf: string): string => `${counted}. Data to ${asOf}.`,
  nothingPublished: "Nothing has been published yet.",
  noneRestated: "Every value still is as published.",
  restatedCount: (count: number, all: number): string => `${count} of ${all} values ${count === 1 ? "is" : "are"} restated:`,
  restatedTeams: (count: number): string => `${count === 1 ? "One value of a team is" : `${count} values of teams are`} restated too.`,
  publishedAgain: (day: string): string => `Published again on ${day}.`,
  countsOf: (onTarget: number, watch: number, offTarget: number, noVerdict: number): string =>
    `${onTarget} on target · ${watch} watch · ${offTarget} off target · ${noVerdict} no verdict`,

  /** In the Scorecard's standing line. */
  published: (day: string): string => `published ${day}`,
  shortDay: (day: number, month: string): string => `${day} ${month}`,
  restated: (title: string, then: string, day: string, now: string, why: string): string => `Restated: ${title} ${then} as published ${day} → ${now}: ${why}`,
  restatedShort: (count: number, day: string): string => `${count === 1 ? "One value" : `${count} values`} restated since ${day}: see Changes`,
};
