import { signOf } from "../scorecard/bounds";
import { ceilingOf } from "../scorecard/ceiling";
import { allowsLimits, usualDifference } from "../scorecard/limits";
import { stretchAt } from "../scorecard/limitStretches";
import type { IndicatorResult } from "../scorecard/result";
import type { IndicatorLine } from "../scorecard/scorecard";
import { goodness } from "../scorecard/trend";
import type { PlanItemState } from "./planState";

/** Days after an item was done on which it is asked whether its indicators moved: a full month, and time for its data. */
export const reviewDays = 60;

/**
 * What an indicator did: better or worse beyond its usual variation, `usual` within it, `rolling` or `too-early` where its usual
 * variation cannot be told (a year that rolls on; fewer than twelve periods).
 */
export type MoveJudgement = "better" | "worse" | "usual" | "rolling" | "too-early";

/** An indicator that an item should move: its value before the item and the latest one since. */
export interface IndicatorMove {
  readonly line: IndicatorLine;
  /** The last complete period that ended before the day from which is compared; null where there is none with a value. */
  readonly before: KnownResult | null;
  /** The last complete period that began on that day or later; null while there is none with a value. */
  readonly after: KnownResult | null;
  /** null where one of the two is unknown. */
  readonly judgement: MoveJudgement | null;
}

export type KnownResult = IndicatorResult & { readonly value: number };

/** What became of an item's indicators by its review date; `untold` where none of them can be judged. */
export type ReviewVerdict = "moved" | "worse" | "not moved" | "untold";

/** What an item said it would move, and what that did since. */
export interface ItemMovement {
  /** Serial day from which is compared: done on, else the start of what is under way; null while there is nothing to compare. */
  readonly since: number | null;
  readonly moves: readonly IndicatorMove[];
  /** Serial day of the review; null unless the item is done and names an indicator. */
  readonly review: number | null;
  /** null until the data reaches the review date. */
  readonly verdict: ReviewVerdict | null;
}

/** What the indicators of an item did since it was done, or began. @param asOf the data's last day, by which the review is due or not. */
export function itemMovement(state: PlanItemState, lines: readonly IndicatorLine[], asOf: number): ItemMovement {
  const since = sinceDay(state, asOf);
  const moves = state.moves.flatMap((id) => lines.filter(({ description }) => description.id === id).map((line) => indicatorMove(line, since, asOf)));
  const review = state.status === "done" && since !== null && moves.length > 0 ? since + reviewDays : null;
  return { since, moves, review, verdict: review !== null && asOf >= review ? verdictOf(moves) : null };
}

function sinceDay({ status, start, doneOn }: PlanItemState, asOf: number): number | null {
  if (status === "done") return doneOn;
  const isUnderWay = status === "in progress" || status === "blocked";
  return isUnderWay && start !== null && start <= asOf ? start : null;
}

function indicatorMove(line: IndicatorLine, since: number | null, asOf: number): IndicatorMove {
  const known = line.series.filter((result): result is KnownResult => result.value !== null && result.period.end <= asOf + 1);
  const before = since === null ? null : known.findLast(({ period }) => period.end <= since) ?? null;
  const after = since === null ? null : known.findLast(({ period }) => period.start >= since) ?? null;
  return { line, before, after, judgement: before && after && judgeMove(line, known, before, after) };
}

/**
 * Whether two values of an indicator differ by more than its usual variation.
 * @param known its complete periods with a value, oldest first.
 * @param periods of which each value is the mean: means vary less, by the square root of that.
 */
export function judgeMove(line: IndicatorLine<unknown>, known: readonly KnownResult[], before: KnownResult, after: KnownResult, periods = 1): MoveJudgement {
  const { description, options } = line;
  if (description.rolling !== null) return "rolling";
  const usual = allowsLimits(description, after.period.granularity) ? usualAround(line, known, before) ?? usualAround(line, known, after) : null;
  if (usual === null) return "too-early";
  const good = (value: number): number => goodness(value, signOf(description), ceilingOf(options));
  const gain = good(after.value) - good(before.value);
  if (Math.abs(gain) <= usual / Math.sqrt(periods)) return "usual";
  return gain > 0 ? "better" : "worse";
}

/** The usual difference between two periods of the stretch that one lies in: what a marked change moved is no usual variation. */
function usualAround(line: IndicatorLine<unknown>, known: readonly KnownResult[], { period }: KnownResult): number | null {
  const stretch = stretchAt(line, period);
  return usualDifference(known.filter((one) => stretchAt(line, one.period) === stretch).map(({ value }) => value));
}

function verdictOf(moves: readonly IndicatorMove[]): ReviewVerdict {
  const judged = new Set(moves.map(({ judgement }) => judgement));
  if (judged.has("better")) return "moved";
  if (judged.has("worse")) return "worse";
  return judged.has("usual") ? "not moved" : "untold";
}
