import { addSpans, perAnswer, total, type Span } from "./span";
import type { AnswerScale, Tally } from "./tally";
import { tellAfter } from "./tellAfter";

/** Answers of a group as far as they may be told. */
export interface ToldAnswers {
  readonly n: number;
  readonly sum: Span;
  /** How many were invited to give them; null where that is not known. */
  readonly invited: number | null;
}

/** What can be told of a group, with the answers that it is told of. */
export interface ToldGroup {
  readonly tally: Tally;
  readonly told: ToldAnswers;
  /** What was told of them before. */
  readonly before?: ToldAnswers | undefined;
}

/**
 * Tells a group's answers, so that nobody can say what any of its members answered; null where they contradict what was told before.
 * @param before what an earlier run told of them
 */
export function tellGroup(tally: Tally, scale: AnswerScale, before?: ToldAnswers): ToldGroup | null {
  const { n, invited } = tally;
  const sum = tellAfter(tally.sum, n, scale, before);
  return sum === null ? null : { tally, told: { n, sum, invited }, before };
}

/** What anybody can add up who reads what is told of groups. */
export function addTold(groups: readonly ToldAnswers[]): ToldAnswers {
  const invited = groups.flatMap((group) => group.invited ?? []);
  return { n: total(groups.map(({ n }) => n)), sum: addSpans(groups.map(({ sum }) => sum)), invited: invited.length === 0 ? null : total(invited) };
}

/** On the scale; null without answers. */
export function meanOf({ n, sum }: Pick<ToldAnswers, "n" | "sum">): Span | null {
  return n === 0 ? null : perAnswer(sum, n);
}
