import { total, type Span } from "./span";
import type { AnswerScale } from "./tally";
import { tellWithin } from "./tellWithin";

/** What was told of answers before others came to them. */
export interface ToldBefore {
  readonly n: number;
  readonly sum: Span;
}

const nothingBefore: ToldBefore = { n: 0, sum: { least: 0, most: 0 } };

/**
 * Tells a sum of answers. After an earlier run told something of it, what came since is protected like a group of its own. null where the
 * answers contradict what was told: some were changed.
 */
export function tellAfter(sum: number, n: number, { low, high }: AnswerScale, before: ToldBefore = nothingBefore): Span | null {
  const { least, most } = before.sum;
  const more = n - before.n;
  const within = more >= 0
    ? { least: total([least, more * low]), most: total([most, more * high]) }
    : { least: Math.max(n * low, total([least, more * high])), most: Math.min(n * high, total([most, more * low])) };
  return sum < within.least || sum > within.most ? null : tellWithin(sum, within);
}
