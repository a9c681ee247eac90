import { signOf } from "../scorecard/bounds";
import { ceilingOf } from "../scorecard/ceiling";
import { signalOf } from "../scorecard/limits";
import { sinceLastMark } from "../scorecard/limitStretches";
import type { IndicatorResult } from "../scorecard/result";
import { goodness } from "../scorecard/trend";
import { evidenceOf } from "./evidenceOf";
import type { Insight } from "./insight";
import type { InsightMaterial } from "./insightMaterial";

/** Points that stand as evidence: as many as make a run. */
const shownPoints = 8;

/** Signal or noise: indicators whose last value lies outside its limits of usual variation, or ends a run of eight on one side. */
export function findSignals({ card }: InsightMaterial): Insight[] {
  return card.lines.flatMap((line): Insight[] => {
    const { description, title, series, limits, signal, headline, options } = line;
    if (signal !== true || limits === null || headline === null || headline.value === null) return [];
    const points = sinceLastMark(series, line).filter(isKnown).filter(({ period }) => period.start <= headline.period.start);
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
