import type { Interval } from "./interval";
import { normalQuantile } from "./normalQuantile";

/**
 * Wilson's score interval of a proportion (E. B. Wilson, 1927), within 0 and 1.
 * @param successes rows that count, 0–n.
 * @param n eligible rows; null is returned for 0.
 */
export function wilson(successes: number, n: number): Interval {
  if (!(n > 0)) return null;
  const share = successes / n;
  const z2 = normalQuantile ** 2;
  const centre = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half = (normalQuantile / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  // At the ends the bound is the share itself; rounding must not leave it a hair inside.
  return { low: successes <= 0 ? 0 : Math.max(0, centre - half), high: successes >= n ? 1 : Math.min(1, centre + half) };
}
