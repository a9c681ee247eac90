import { mean } from "simple-statistics";
import { studentQuantile } from "./studentQuantile";

/** The slope of a straight line through pairs, with its interval. */
export interface FittedSlope {
  readonly slope: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Least squares with an intercept; the interval is the exact one of normal errors, by Student's t.
 * @param share that the interval holds, between 0 and 1.
 * @returns null for fewer than three pairs, or where x does not vary.
 */
export function fitSlope(pairs: readonly { readonly x: number; readonly y: number }[], share: number): FittedSlope | null {
  if (pairs.length < 3) return null;
  const [centreX, centreY] = [mean(pairs.map(({ x }) => x)), mean(pairs.map(({ y }) => y))];
  const squares = pairs.reduce((sum, { x }) => sum + (x - centreX) ** 2, 0);
  if (!(squares > 0)) return null;
  const slope = pairs.reduce((sum, { x, y }) => sum + (x - centreX) * (y - centreY), 0) / squares;
  const left = pairs.reduce((sum, { x, y }) => sum + (y - centreY - slope * (x - centreX)) ** 2, 0);
  const half = studentQuantile(share, pairs.length - 2) * Math.sqrt(left / (pairs.length - 2) / squares);
  return { slope, low: slope - half, high: slope + half };
}
