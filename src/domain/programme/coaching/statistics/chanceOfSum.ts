import { regularizedGamma } from "../../../scorecard/interval/regularizedGamma";

/** The moments of a sum under chance: its variance and its third central moment. */
export interface ChanceMoments {
  readonly variance: number;
  readonly third: number;
}

/** A gamma of less skewness is a normal distribution for every purpose. */
const leastSkewness = 0.002;

/**
 * The two-sided chance that a sum deviates so far from its mean, by a gamma with the same variance and skewness (Pearson's type III, as
 * P. W. Mielke and K. J. Berry use it for permutation tests): durations are too skewed for a normal distribution. 1 where nothing varies.
 */
export function chanceOfSum(deviation: number, { variance, third }: ChanceMoments): number {
  if (!(variance > 0)) return 1;
  const skewness = third / variance ** 1.5;
  const shape = 4 / Math.max(leastSkewness, Math.abs(skewness)) ** 2;
  // A sum that is skewed to the left is one to the right, seen in a mirror.
  const distance = (skewness < 0 ? -1 : 1) * (deviation / Math.sqrt(variance));
  const below = regularizedGamma(shape, shape + distance * Math.sqrt(shape));
  return Math.min(1, 2 * Math.min(below, 1 - below));
}

/** The moments of the sum of rows that are drawn from a stratum at random, without putting back: those of several strata add up. */
export function drawnMoments(drawn: number, all: number, squares: number, cubes: number): ChanceMoments {
  const left = all - drawn;
  return {
    variance: all < 2 ? 0 : (drawn * left * squares) / (all * (all - 1)),
    third: all < 3 ? 0 : (drawn * left * (left - drawn) * cubes) / (all * (all - 1) * (all - 2)),
  };
}
