import type { Interval } from "./interval";
import { normalQuantile } from "./normalQuantile";
import { regularizedGamma } from "./regularizedGamma";

/** The x at which P(a, x) reaches a chance, by bisection: P rises with x, and the answer lies near a. */
function gammaQuantile(chance: number, a: number): number {
  let below = 0;
  let above = a + 10 * normalQuantile * Math.sqrt(a) + 10;
  while (above - below > 1e-13 * above) {
    const middle = (below + above) / 2;
    if (middle === below || middle === above) break;
    if (regularizedGamma(a, middle) < chance) below = middle;
    else above = middle;
  }
  return (below + above) / 2;
}

/**
 * The exact interval of a Poisson count's mean (F. Garwood, 1936).
 * @param count a whole number ≥ 0; null is returned for anything else.
 */
export function poissonExact(count: number): Interval {
  if (!Number.isInteger(count) || count < 0) return null;
  return { low: count === 0 ? 0 : gammaQuantile(0.025, count), high: gammaQuantile(0.975, count + 1) };
}
