import type { Evidence } from "./insight";

type Measured = Pick<Evidence, "value" | "low" | "high">;

/**
 * Whether two values of one figure differ by more than their 95 % intervals allow. The interval of the difference is made of theirs:
 * square and add (R. G. Newcombe, 1998, for shares; G. Y. Zou and A. Donner, 2008, for any). False where one has no interval.
 */
export function isBeyondChance(before: Measured, after: Measured): boolean {
  const [lower, higher] = before.value < after.value ? [before, after] : [after, before];
  if (lower.high === null || higher.low === null) return false;
  return higher.value - lower.value > Math.hypot(lower.high - lower.value, higher.value - higher.low);
}
