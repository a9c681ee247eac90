import { signalOf } from "../scorecard/limits";
import { signOf } from "../scorecard/bounds";
import { ceilingOf } from "../scorecard/ceiling";
import type { IndicatorResult } from "../scorecard/result";
import { goodness } from "../scorecard/trend";
import { evidenceOf } from "./evidenceOf";
import type { Insight } from "./insight";
import type { InsightMaterial } from "./insightMaterial";

/** Points that stand as evidence: as many as make a run. */
const shownPoints = 8;

/** Signal or noise: indicators whose last value lies outside its limits of usual variation, or ends a run of eight on one side. */
export function findSignals({ card }: InsightMaterial): Insight[] {
  return card.lines.flatMap(({ description, title, series, limits, signal, headline, options }): Insight[] => {
    if (signal !== true || limits === null || headline === null || headline.value === null) return [];
    const points = series.slice(0, series.findIndex(({ period }) => period.id === headline.period.id) + 1).filter(isKnown);
    const way = signalOf(points.map(({ value }) => value), limits);
    if (way === null) return [];
    const good = (value: number): number => goodness(value, signOf(description), ceilingOf(options));
    const better = good(headline.value) > good(limits.mean);
    const shown = way === "run" ? points.slice(-shownPoints) : points.slice(-1);
    return [{
      id: `signal:${description.id}`, severity: better ? "know" : "look",
      facts: { kind: "signal", title, way, better, points: shown.length, value: headline.value, lower: limits.lower, upper: limits.upper, unit: description.unit },
      evidence: shown.map((point) => evidenceOf(point, title)), concerns: [description.id],
    }];
  });
}

function isKnown(result: IndicatorResult): result is IndicatorResult & { readonly value: number } {
  return result.value !== null;
}
