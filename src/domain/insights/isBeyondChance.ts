import { differenceInterval } from "../scorecard/interval/differenceInterval";
import type { Evidence } from "./insight";

type Measured = Pick<Evidence, "value" | "low" | "high">;

/** Whether two values of one figure differ by more than their 95 % intervals allow; false where one has no interval. */
export function isBeyondChance(before: Measured, after: Measured): boolean {
  const [lower, higher] = before.value < after.value ? [before, after] : [after, before];
  const range = differenceInterval(higher, lower);
  return range !== null && range.low > 0;
}
