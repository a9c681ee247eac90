import { ceilingOf } from "./ceiling";
import { signOf } from "./bounds";
import { indicatorScore } from "./indicatorScore";
import type { IndicatorResult } from "./result";
import { bandOf, type IndicatorLine } from "./scorecard";

/** A result as 0–100 by its line's bounds; null where it has no verdict. */
export function scoreOfResult(result: IndicatorResult | null, { description, bounds, options }: Pick<IndicatorLine, "description" | "bounds" | "options">): number | null {
  if (result === null || result.value === null || bounds === null || bandOf[result.status] === "none") return null;
  return indicatorScore(result.value, bounds, signOf(description), ceilingOf(options));
}
