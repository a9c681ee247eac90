import { regularizedGamma } from "../../../scorecard/interval/regularizedGamma";

/** On each side, of counts that differ by chance alone: the outer limits of a funnel (D. J. Spiegelhalter, 2005). */
const tail = 0.001;

/** The lowest and highest count that chance still explains around a mean of a Poisson count. @param mean ≥ 0. */
export function usualCounts(mean: number): { readonly low: number; readonly high: number } {
  // The chance of at most so many.
  const upTo = (count: number): number => (count < 0 ? 0 : 1 - regularizedGamma(count + 1, mean));
  let low = 0;
  while (upTo(low) < tail) low++;
  let high = Math.max(low, Math.floor(mean));
  while (1 - upTo(high) > tail) high++;
  return { low, high };
}
