import { scale } from "./instrument";

/** Answers on the scale, added up. */
export interface Tally {
  readonly n: number;
  readonly sum: number;
  /** Answers that agree. */
  readonly favourable: number;
}

export const noAnswers: Tally = { n: 0, sum: 0, favourable: 0 };

export function tallyOf(ratings: readonly number[]): Tally {
  return { n: ratings.length, sum: ratings.reduce((sum, rating) => sum + rating, 0), favourable: ratings.filter((rating) => rating >= scale.favourableFrom).length };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce((all, { n, sum, favourable }) => ({ n: all.n + n, sum: all.sum + sum, favourable: all.favourable + favourable }), noAnswers);
}

/** What is left of answers without some of them. */
export function without(all: Tally, part: Tally): Tally {
  return { n: all.n - part.n, sum: all.sum - part.sum, favourable: all.favourable - part.favourable };
}

/** On the scale; null without answers. */
export function meanOf({ n, sum }: Tally): number | null {
  return n === 0 ? null : sum / n;
}
