import { addSpans, exactOf, exactly, total, type Span } from "./span";
import type { AnswerScale } from "./tally";
import { addTold, type ToldAnswers, type ToldGroup } from "./toldAnswers";
import { margin, tellWithin } from "./tellWithin";

/**
 * Tells the answers of groups together: exactly, unless that would say which ends of their spans those groups have that are not told exactly.
 * After an earlier run told a total, no nearer than the groups tell it by themselves where the difference would say so of what came since.
 * @param before what was told of them together
 */
export function tellTotal(groups: readonly ToldGroup[], scale: AnswerScale, before?: ToldAnswers): ToldAnswers {
  const added = addTold(groups.map(({ told }) => told));
  if (before?.n === added.n) return { ...added, sum: before.sum };
  const open = groups.filter(({ told }) => exactOf(told.sum) === null);
  const known = exactly(total(groups.flatMap(({ told }) => exactOf(told.sum) ?? [])));
  const rest = total(open.map(({ tally, told }) => Math.min(Math.max(tally.sum, told.sum.least), told.sum.most)));
  const sum = addSpans([known, tellWithin(rest, addSpans(open.map(({ told }) => told.sum)))]);
  return { ...added, sum: before === undefined || leavesOpen(sum, before.sum, groups, scale) ? sum : added.sum };
}

/** Whether what came since a total was told can still be less and more by the margin, in every group of it. */
function leavesOpen({ least, most }: Span, before: Span, groups: readonly ToldGroup[], { low, high }: AnswerScale): boolean {
  const gains = addSpans(groups.map(({ told, before: former }): Span => {
    const [more, was] = [told.n - (former?.n ?? 0), former?.sum ?? exactly(0)];
    return { least: Math.max(more * low, told.sum.least - was.most), most: Math.min(more * high, told.sum.most - was.least) };
  }));
  return gains.least === gains.most || (least >= before.most + gains.least + margin && most <= before.least + gains.most - margin);
}
