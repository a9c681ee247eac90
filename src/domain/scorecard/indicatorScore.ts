import type { Bounds } from "./scorecard";

const atTarget = 80;
const atAmber = 50;

/** How far a value is beyond its target on the good side; above a ceiling, how far it is outside that, as a negative distance. */
function distanceBeyond(value: number, target: number, sign: 1 | -1, ceiling: number | null): number {
  const beyond = sign * (value - target);
  return ceiling !== null && sign === 1 ? Math.min(beyond, ceiling - value) : beyond;
}

/**
 * A value as 0–100: 80 at the target, 50 at the amber bound, linear with that slope on both sides.
 * Without a gap the slope is upright: 100 beyond the target, 0 short of it.
 */
export function indicatorScore(value: number, bounds: Bounds, sign: 1 | -1, ceiling: number | null): number {
  const beyond = distanceBeyond(value, bounds.target, sign, ceiling);
  if (beyond === 0) return atTarget;
  if (bounds.gap === 0) return beyond > 0 ? 100 : 0;
  return Math.min(100, Math.max(0, atTarget + ((atTarget - atAmber) * beyond) / bounds.gap));
}
