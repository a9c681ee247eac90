import type { Cover } from "../../domain/programme/pipeline/succession";
import type { MentorshipGap } from "../../domain/programme/pipeline/mentorship";
import type { MenteeReason, UnpairedReason } from "../../domain/programme/pipeline/pairing";
import type { PotentialWithheld } from "../../domain/programme/pipeline/potential";

const sentence = (parts: readonly string[], none: string): string => (parts.length === 0 ? none : `${parts.join("; ").replace(/^./u, (first) => first.toUpperCase())}.`);
const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The words of the Pipeline sheet. Dates and numbers come in already written out. */
export const englishPipeline = {
  title: "Leadership pipeline",
  aid: "A conversation aid, not for automated decisions about a person. Everybody is listed alphabetically, never ranked; handle time and the number of cases count for nothing here.",
  lines: { good: "GOOD", bad: "BAD", due: "DUE", do: "DO" },
  good: (parts: readonly string[]): string => sentence(parts, "Nothing to tell yet."),
  bad: (parts: readonly string[]): string => sentence(parts, "Nothing stands out."),
  toDo: (parts: readonly string[]): string => sentence(parts, "Nothing beyond what is under way."),
  covered: (ready: number, roles: number): string => `${ready} of ${plural(roles, "key role", "key roles")} ${ready === 1 ? "has" : "have"} somebody who is ready now`,
  meeting: (pairs: number): string => plural(pairs, "pair of mentor and mentee meets", "pairs of mentor and mentee meet"),
  finished: (count: number): string => plural(count, "assignment done with its outcome", "assignments done with their outcomes"),
  uncovered: (roles: string): string => `nobody could take over: ${roles}`,
  inLine: (count: number): string => `${plural(count, "pair is", "pairs are")} within a reporting line`,
  lacking: (count: number): string => `${plural(count, "pair lacks", "pairs lack")} something that was agreed, see below`,
  noSponsor: (count: number): string => `${plural(count, "running assignment has", "running assignments have")} no sponsor`,
  pairUp: (count: number): string => `talk about ${plural(count, "proposed pair", "proposed pairs")} of mentor and mentee`,
  findMentors: (count: number): string => `find mentors from elsewhere for ${plural(count, "person", "persons")}`,
  rateAgain: (count: number): string => `get ${plural(count, "person", "persons")} rated by three people or by their own leader`,
  /** In the pane, where there is no room for names. */
  summary: {
    cover: (ready: number, uncovered: number, roles: number): string => `Succession: ${ready} of ${plural(roles, "key role", "key roles")} ready now, ${uncovered} without anybody.`,
    assignments: (running: number, overdue: number, done: number): string => `Development: ${running} running (${overdue} overdue), ${done} done.`,
    pairs: (meeting: number, lacking: number): string => `Mentorships: ${plural(meeting, "pair meets", "pairs meet")}${lacking === 0 ? "" : `, ${lacking} with something to do`}.`,
    proposed: (proposed: number, unpaired: number): string => `Proposed pairs: ${proposed}${unpaired === 0 ? "" : `; nobody found for ${unpaired}`}.`,
  },
  and: (more: number): string => `and ${more} more`,
  /** Around formulas that count. */
  due: { overdue: " overdue · ", running: " running · ", done: " done", none: "No assignments yet." },

  rails: { potential: "POTENTIAL", development: "DEVELOPMENT", mentorships: "MENTORSHIPS", pairings: "PROPOSED PAIRS", succession: "SUCCESSION", guide: "MENTORING GUIDE" },
  hints: {
    potential: "Five signals, 1 to 5: ● clear (4, 5), ◐ emerging (3), ○ not seen yet (1, 2): the rounded mean of three raters or more, or what the own leader says. Beside it what the own work of twelve months shows.",
    development: "What people do to grow into leading. A row is done when it has an outcome.",
    mentorships: "Both learn: competency now against the start, of the mentee and of the mentor. Expectations and a guide stand below.",
    pairings: "All pairs are chosen together: strong mentors for what mentees do not show yet, loads even, two mentees each at the most, never within a reporting line.",
    succession: "Key roles and who could take them over: ✔ ready now, ● later, ✖ nobody.",
    guide: "Yours to change; no refresh touches it.",
  },
  noTable: (title: string): string => `There is no table of ${title} yet. Add Input Table in the pane makes one, ready to fill in.`,
  notLive: "Ratings are not shown: their cells are no Excel table. Select them and press Ctrl+T.",
  gone: "– gone",

  columns: {
    potential: { person: "Person", work: "Seen in the work", raters: "Rated", note: "Note" },
    development: { person: "Person", kind: "Assignment", days: "Days a week", started: "Started", due: "Due", state: "State", outcome: "Outcome", sponsor: "Sponsor", note: "Note" },
    mentorships: { mentee: "Mentee", mentor: "Mentor", started: "Started", sessions: "Sessions", menteeGrew: "Mentee grew by", mentorGrew: "Mentor grew by", goal: "Goal", gaps: "To do", note: "Note" },
    pairings: {
      mentee: "Mentee", mentor: "Proposed mentor", menteeTeam: "Mentee's team", mentorTeam: "Mentor's team", has: "Has mentees", because: "Because of", focus: "Could begin with", unpaired: "Why nobody", note: "Note",
      gap: (signal: string): string => `Gap ${signal}`,
    },
    succession: { role: "Role", holder: "Held by", cover: "Cover", now: "Ready now", later: "Ready later", unsaid: "Not said when", nowNames: "Who now", laterNames: "Who later", note: "Note" },
  },
  bands: { clear: "● clear", emerging: "◐ emerging", notYet: "○ not yet" },
  raters: (isLeaderAlone: boolean, last: string | null): string => `${isLeaderAlone ? "by the own leader" : "by three raters or more"}${last === null ? "" : `, last ${last}`}`,
  withheld: {
    "too-few-raters": "not shown: it takes three raters, or the own leader alone",
    "unnamed-raters": "not shown: some ratings do not say who rated",
  } satisfies Record<PotentialWithheld, string>,
  solved: (share: string, n: string, expected: string, isAbove: boolean): string => `${share} of ${n} cases not passed on${isAbove ? ", more than" : ";"} the same work by all: ${expected}`,
  contributions: (count: string, one: boolean): string => `${count} ${one ? "contribution" : "contributions"} to knowledge`,
  implemented: (count: string, one: boolean): string => `${count} ${one ? "suggestion" : "suggestions"} put into practice`,
  states: { done: "✔ done", overdue: "✖ overdue", running: "● running", planned: "○ planned", noDue: "● running, no due date" },
  ended: "ended",
  gaps: {
    "in-line": "✖ within a reporting line", "goal": "agree on a goal", "expectations": "write down expectations", "sessions": "meet for the first time", "recognition": "thank the mentor",
  } satisfies Record<MentorshipGap, string>,
  noGaps: "–",
  because: { potential: "potential", development: "an assignment" } satisfies Record<MenteeReason, string>,
  nobody: "– nobody",
  unpaired: {
    "no-mentors": "nobody here leads or is senior", "all-in-line": "all who could are in the reporting line", "no-places": "all who could have two mentees",
  } satisfies Record<UnpairedReason, string>,
  covers: { now: "✔ ready now", later: "● later", unsaid: "● not said when", none: "✖ nobody" } satisfies Record<Cover, string>,
  guide: [
    ["Expectations", "Both prepare, keep the time and keep to themselves what is said. The mentor never decides about the mentee's pay, rating or promotion."],
    ["", "The mentee brings the topics. The mentor asks before advising, and says what did not work too."],
    ["", "Both end it without giving reasons, whenever one of them wants to."],
    ["First session", "What do you want to be able to do in six months that you cannot do now? How shall we both see it? Write the goal down."],
    ["Each session", "What did you try since we met? What did you expect, and what happened? What will you try next?"],
    ["", "Mentor: what did I learn today about the front line that I did not know?"],
    ["Midway", "Rate both competencies again, each for oneself, then together. Is the goal still the right one?"],
    ["At the end", "What changed, and who else noticed? Thank the mentor publicly. Who could the mentee mentor?"],
  ] as readonly (readonly [string, string])[],
};
