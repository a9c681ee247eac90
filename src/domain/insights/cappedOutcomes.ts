import { openInsights, type InsightsFound } from "./insight";

/** Says whether nothing better than watch may be said of an indicator of a team (null: the organisation). */
export type IsCapped = (team: string | null, indicator: string) => boolean;

/** An outcome that fell while an efficiency was gained is capped at watch, until somebody dismissed that with a reason. */
export function cappedOutcomes(insights: InsightsFound): IsCapped {
  const fell = openInsights(insights).flatMap(({ facts }) => (facts.kind === "ripple" ? [{ team: facts.team, indicator: facts.outcome.id }] : []));
  return (team, indicator) => fell.some((one) => one.team === team && one.indicator === indicator);
}
