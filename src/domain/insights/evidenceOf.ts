import type { IndicatorResult } from "../scorecard/result";
import type { Evidence } from "./insight";

/** A known result as evidence. */
export function evidenceOf({ team, period, unit, value, n, low, high }: IndicatorResult & { readonly value: number }, title: string): Evidence {
  return { title, team, from: period, to: period, unit, value, n, low, high };
}
