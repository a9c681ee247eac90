import { coverageOf } from "../../measure/coverage";
import { periodsIn } from "../../measure/periodsIn";
import type { Sources } from "../../measure/sources";
import { windowOf } from "../../measure/timeline";
import type { Period } from "../../scorecard/period";
import type { Figure } from "../figure";

/** How many cases were opened in a whole month. */
export interface MonthlyCases {
  readonly period: Period;
  readonly cases: number;
}

/** The cases of each whole month, oldest first. @param team its index; null is the organisation. */
export function monthlyCases({ compiled }: Figure, team: number | null, sources: Sources): MonthlyCases[] {
  const { timeline } = sources;
  const coverage = coverageOf(sources.table("cases"), ["opened"], timeline.horizon);
  if (coverage === null) return [];
  return periodsIn(coverage, timeline.horizon, "month", 1)
    .filter(({ running }) => !running)
    .map(({ period }) => ({ period, cases: compiled.figure(team, windowOf(timeline, period, null)).value ?? 0 }));
}
