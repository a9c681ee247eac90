import type { ScorecardAnswer } from "../src/commands/command";
import type { Diagnostic } from "../src/domain/diagnostics/diagnostic";
import type { IndicatorLine } from "../src/domain/scorecard/scorecard";
import { formatDay } from "../src/domain/table/serialDay";
import { programmeJson } from "./programmeJson";

/** The limits of a line's usual variation, one entry for each stretch between marked changes. */
function limitsJson({ description: { id }, limits, stretches, series }: IndicatorLine): readonly unknown[] {
  if (stretches === undefined) return limits === null ? [] : [{ indicator: id, from: series[0]?.period.id ?? null, ...limits, missing: 0 }];
  return stretches.map(({ start, limits: own, missing }) => ({
    indicator: id, from: series.find(({ period }) => period.start === start)?.period.id ?? null, lower: own?.lower ?? null, mean: own?.mean ?? null, upper: own?.upper ?? null, missing,
  }));
}

/** The answer as the one object that `--json` prints: values unrounded, null for unknown; and what names people, where that was asked. */
export function scorecardJson({ scorecard, diagnostics, choices, published, insights, programme }: ScorecardAnswer, sharing: readonly Diagnostic[] | null): unknown {
  return {
    asOf: scorecard && formatDay(scorecard.asOf),
    period: choices.granularity,
    results: (scorecard?.results ?? []).map((result) => ({
      indicator: result.indicator, team: result.team, period: result.period.id, value: result.value, unit: result.unit, n: result.n,
      numerator: result.numerator, denominator: result.denominator, low: result.low, high: result.high, status: result.status,
      provisional: result.provisional, excluded: result.excluded,
    })),
    limits: scorecard?.lines.flatMap((line) => limitsJson(line)) ?? [],
    markedChanges: choices.marks,
    scores: scorecard && { overall: scorecard.overall, domains: scorecard.domains },
    publications: published?.publications.map(({ on, asOf, ...publication }) => ({ ...publication, on: formatDay(on), asOf: formatDay(asOf) })) ?? [],
    restatements: published?.restatements ?? [],
    insights: insights?.found.map((insight) => ({ ...insight, dismissed: insights.dismissed[insight.id] ?? null })) ?? [],
    programme: programme && programmeJson(programme),
    diagnostics,
    ...(sharing === null ? {} : { sharing }),
  };
}
