import type { IsCapped } from "../insights/cappedOutcomes";
import type { Evaluation } from "../measure/evaluation";
import type { Tables } from "../table/table";
import type { FrozenBaseline, FrozenBaselines } from "./baseline";
import { findBaseline } from "./baseline";
import type { Targets } from "./bounds";
import { boundsOf } from "./bounds";
import { contextFigures } from "./contextFigures";
import { indicatorLine } from "./indicatorLine";
import type { ShownEvaluation, ShownIndicator } from "./people/withhold";
import { withhold } from "./people/withhold";
import type { Period } from "./period";
import { marksFor, type MarkedChange } from "./markedChange";
import { periodOf, previousPeriod } from "./periods";
import { rateSeries } from "./rateSeries";
import type { Baseline, Bounds, IndicatorLine, RatedScorecard } from "./scorecard";
import { scoreOfResult } from "./scoreOfResult";
import type { ScoredIndicator } from "./scores";
import { domainScores, scoreOf } from "./scores";
import { countVerdicts } from "./verdictCounts";

/** How a scorecard is to be rated. */
export interface RatingOptions {
  /** Whose scorecard it is; null is the whole organisation. */
  readonly team: string | null;
  /** From `freezeBaselines`. */
  readonly baselines: FrozenBaselines;
  readonly targets: Targets;
  /** Relative weights by indicator id, ≥ 0; 1 where absent. */
  readonly weights: Readonly<Record<string, number>>;
  /** Changes of the way of working that users marked; nothing where absent. */
  readonly marks?: readonly MarkedChange[];
  /** What may not be said to be better than watch; nothing where absent. */
  readonly isCapped?: IsCapped;
  /** What was evaluated, so that every number can name its cells. */
  readonly tables: Tables;
}

/** Targets that a user sets are for the scorecard's own team; other teams share those that do not grow with a team's size. */
export function boundsFor(evaluation: ShownIndicator, team: string | null, baseline: Baseline | null, options: RatingOptions): Bounds | null {
  const shared = team === options.team || evaluation.indicator.unit !== "count";
  return boundsOf(evaluation.indicator, baseline, shared ? options.targets : { sheet: {}, settings: {} });
}

/** The target of a team that holds while nothing is typed on the sheet. */
export function defaultTargetFor(evaluation: ShownIndicator, team: string | null, baseline: Baseline | null, options: RatingOptions): number | null {
  return boundsFor(evaluation, team, baseline, { ...options, targets: { ...options.targets, sheet: {} } })?.target ?? null;
}

function published(baseline: FrozenBaseline | null): Baseline | null {
  if (baseline === null) return null;
  const { value, from, to, frozenOn } = baseline;
  return { value, from, to, frozenOn };
}

function scored(line: IndicatorLine<unknown>): ScoredIndicator {
  const { id, domain } = line.description;
  return { indicator: id, domain, weight: line.weight, score: scoreOfResult(line.headline, line), previous: scoreOfResult(line.previous, line) };
}

/** The latest period that some indicator is complete in; where none is, the last one that is over by the calendar. */
function shownPeriod(lines: readonly IndicatorLine<unknown>[], { asOf, granularity, fiscalYearStart }: ShownEvaluation): Period {
  const complete = lines.flatMap(({ headline }) => (headline?.period.granularity === granularity ? headline.period : []));
  if (complete.length > 0) return complete.reduce((latest, period) => (period.end > latest.end ? period : latest));
  const current = periodOf(asOf, granularity, fiscalYearStart);
  return current.end <= asOf + 1 ? current : previousPeriod(current, fiscalYearStart);
}

/**
 * Rates an evaluation: people-data rules first, then a verdict on every indicator, team and period,
 * then the chosen team's lines, counts and scores.
 */
export function rateScorecard(evaluation: Evaluation, options: RatingOptions): RatedScorecard {
  const shown = withhold(evaluation);
  const results = shown.indicators.flatMap((indicator) => [null, ...shown.teams].flatMap((one) => {
    const baseline = findBaseline(options.baselines, indicator, one);
    return rateSeries(indicator, one, boundsFor(indicator, one, baseline, options), baseline, options.isCapped?.(one, indicator.indicator.id) ?? false);
  }));
  return { ...rateTeam(shown, options), results };
}

/** A team that has a scorecard of its own, with the targets that were typed there. */
export interface OwnTargets {
  readonly team: string;
  readonly targets: Targets["sheet"];
}

/**
 * The scorecards of single teams beside the main one, whose options are given: where no target was typed for a team, it shares the main
 * one's that do not grow with a team's size. Their results are those of their lines.
 */
export function rateTeamScorecards(evaluation: Evaluation, teams: readonly OwnTargets[], main: RatingOptions): RatedScorecard[] {
  const shown = withhold(evaluation);
  const counts = new Set(shown.indicators.flatMap(({ indicator }) => (indicator.unit === "count" ? indicator.id : [])));
  const shared = (targets: Targets["sheet"]): Targets["sheet"] => Object.fromEntries(Object.entries(targets).filter(([id]) => !counts.has(id)));
  return teams.map(({ team, targets }) => rateTeam(shown, {
    ...main, team, targets: { sheet: { ...shared(main.targets.sheet), ...targets }, settings: shared(main.targets.settings) },
  }));
}

function rateTeam(shown: ShownEvaluation, options: RatingOptions): RatedScorecard {
  const { team, baselines, tables, weights, marks = [] } = options;
  const lines = shown.indicators.map((indicator) => {
    const baseline = published(findBaseline(baselines, indicator, team));
    return indicatorLine(indicator, {
      team, baseline, tables, bounds: boundsFor(indicator, team, baseline, options), defaultTarget: defaultTargetFor(indicator, team, baseline, options),
      weight: weights[indicator.indicator.id] ?? 1, capped: options.isCapped?.(team, indicator.indicator.id) ?? false,
      marks: marksFor(indicator.indicator.id, marks),
    });
  });
  const parts = lines.map(scored);
  const period = shownPeriod(lines, shown);
  return {
    asOf: shown.asOf, granularity: shown.granularity, fiscalYearStart: shown.fiscalYearStart, period, previousPeriod: previousPeriod(period, shown.fiscalYearStart), team,
    lines, context: contextFigures(shown, team),
    counts: countVerdicts(lines.map(({ headline }) => headline?.status ?? null)),
    previousCounts: countVerdicts(lines.map(({ previous }) => previous?.status ?? null)),
    overall: scoreOf(parts), domains: domainScores(parts), results: lines.flatMap(({ series }) => series),
  };
}
