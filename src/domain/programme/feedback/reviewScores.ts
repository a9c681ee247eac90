import { addSpans, exactly, total, type Span } from "../answers/span";
import type { AnswerScale } from "../answers/tally";
import { tellAfter } from "../answers/tellAfter";
import { nameKey } from "../../measure/words";
import { periodOf } from "../../scorecard/periods";
import type { Table } from "../../table/table";
import { chosen, type Choice } from "../choice";
import { pulseScaleOf } from "./pulseScale";
import { numberIn, rowsOf, textIn } from "../rowReaders";

/** Who rates a leader. */
export type RaterGroup = "self" | "manager" | "peer" | "report";

/** Ratings of a group below these are not shown. One's own and the manager's are known to be one person's. */
const groupMinimum: Readonly<Record<RaterGroup, number>> = { self: 1, manager: 1, peer: 3, report: 3 };

/** Ratings of a group, added up as far as they may be told. */
export interface GroupScore {
  readonly n: number;
  readonly sum: Span;
}

/** Before anything is withheld. */
interface RawScore {
  readonly n: number;
  readonly sum: number;
}

/** How a leader was rated in one competency in their latest review; groups that may not be shown are absent. */
export interface ReviewScore {
  readonly subject: string;
  readonly competency: string;
  /** Id of the month. */
  readonly wave: string;
  readonly groups: Readonly<Partial<Record<RaterGroup, GroupScore>>>;
}

/** What a cell can say of who rates. */
export const raterChoices: readonly Choice<RaterGroup>[] = [
  { id: "self", title: "self", words: ["own", "selbst", "selbsteinschätzung"] },
  { id: "manager", title: "manager", words: ["boss", "supervisor", "vorgesetzter", "vorgesetzte", "führungskraft"] },
  { id: "peer", title: "peer", words: ["peers", "colleague", "colleagues", "kollege", "kollegin", "kollegen"] },
  { id: "report", title: "report", words: ["reports", "direct report", "team member", "agent", "mitarbeiter", "mitarbeiterin", "mitarbeitende"] },
];

/**
 * Reads every leader's latest review up to a day. While fewer ratings of a group are new than its minimum, what an earlier run showed of it
 * stands: two runs one after the other must not tell one rater's answer.
 */
export function readReviews(table: Table, asOf: number, before: readonly ReviewScore[]): ReviewScore[] {
  const ratings = rowsOf(table, (own) => {
    const [subject, competency, group, rating, ratedOn] = [textIn(own, "subject"), textIn(own, "competency"), textIn(own, "rater-group"), numberIn(own, "rating"), numberIn(own, "rated-on")];
    return (row) => {
      const [person, skill, rater, value, on] = [subject(row), competency(row), chosen(group(row), raterChoices), rating(row), ratedOn(row)];
      return person === null || skill === null || rater === null || value === null || on === null || on >= asOf + 1
        ? null
        : { subject: person.trim(), competency: skill.trim(), rater, value, wave: periodOf(on, "month").id };
    };
  });
  const scale = scaleOf(ratings.map(({ value }) => value));
  const latest = new Map<string, string>();
  for (const { subject, wave } of ratings) if (wave > (latest.get(nameKey(subject)) ?? "")) latest.set(nameKey(subject), wave);
  const scores = new Map<string, { readonly subject: string; readonly competency: string; readonly wave: string; readonly groups: Partial<Record<RaterGroup, RawScore>> }>();
  for (const { subject, competency, rater, value, wave } of ratings) {
    if (latest.get(nameKey(subject)) !== wave) continue;
    const key = keyOf(subject, competency);
    const score = scores.get(key) ?? { subject, competency, wave, groups: {} };
    const { n, sum } = score.groups[rater] ?? { n: 0, sum: 0 };
    score.groups[rater] = { n: n + 1, sum: sum + value };
    scores.set(key, score);
  }
  return [...scores.entries()].sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, score]) => ({ ...score, groups: shownGroups(score.groups, before.find((other) => other.wave === score.wave && keyOf(other.subject, other.competency) === key)?.groups ?? {}, scale) }))
    .filter(({ groups }) => Object.keys(groups).length > 0);
}

/** All others together, as far as their groups are shown: never more than these tell one by one. null where none is. */
export function othersOf({ groups }: ReviewScore): GroupScore | null {
  const shown = [groups.manager, groups.peer, groups.report].filter((group) => group !== undefined);
  return shown.length === 0 ? null : { n: total(shown.map(({ n }) => n)), sum: addSpans(shown.map(({ sum }) => sum)) };
}

/** The narrowest usual scale that holds all ratings; where none does, from the least to the most of them. */
export function scaleOf(ratings: readonly number[]): AnswerScale {
  return pulseScaleOf(Float64Array.from(ratings)) ?? { low: Math.min(...ratings), high: Math.max(...ratings) };
}

function shownGroups(now: Readonly<Partial<Record<RaterGroup, RawScore>>>, before: ReviewScore["groups"], scale: AnswerScale): ReviewScore["groups"] {
  return Object.fromEntries((Object.keys(groupMinimum) as RaterGroup[]).flatMap((group) => {
    const [score, former, minimum] = [now[group], before[group], groupMinimum[group]];
    if (score === undefined || score.n < minimum) return [];
    // A group of one is known to be one: a rating that was corrected is simply another.
    const told = minimum === 1 ? { n: score.n, sum: exactly(score.sum) } : tellScore(score, former, minimum, scale);
    return told === null ? [] : [[group, told]];
  }));
}

function tellScore({ n, sum }: RawScore, former: GroupScore | undefined, minimum: number, scale: AnswerScale): GroupScore | null {
  if (former !== undefined && Math.abs(n - former.n) < minimum) return former;
  const told = tellAfter(sum, n, scale, former);
  return told === null ? former ?? null : { n, sum: told };
}

function keyOf(subject: string, competency: string): string {
  return `${nameKey(subject)}|${nameKey(competency)}`;
}
