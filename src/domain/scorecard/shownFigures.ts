import { historyNumber } from "../history/historyNumber";
import type { DomainId } from "../indicators/definition";
import type { Evaluation } from "../measure/evaluation";
import { findBaseline } from "./baseline";
import { withhold } from "./people/withhold";
import { boundsFor, type RatingOptions } from "./rateScorecard";
import type { Period } from "./period";
import type { IndicatorResult, Status } from "./result";
import type { IndicatorLine, Scorecard } from "./scorecard";
import { domainIds, domainScores, scoreOf, type ScoredIndicator } from "./scores";
import { scoreOfResult } from "./scoreOfResult";

/** A figure of every team, in the order of `ShownFigures.teams`. Numbers are rounded to `historyNumber`'s digits. */
export type ByTeam<Figure> = readonly Figure[];

/** One indicator as a scorecard shows it now. */
export interface ShownIndicatorFigures {
  readonly id: string;
  readonly title: string;
  /** Id of its last complete period; null where there is none. */
  readonly period: string | null;
  readonly values: ByTeam<number | null>;
  readonly statuses: ByTeam<Status>;
  readonly targets: ByTeam<number | null>;
}

/** What a run says now of the whole organisation and of every team, beside what the history remembers: plain data, for the workbook's store. */
export interface ShownFigures {
  /** Whose scorecard it is; null is the whole organisation. */
  readonly team: string | null;
  /** Id of the period shown. */
  readonly period: string;
  /** null is the whole organisation, which comes first. */
  readonly teams: readonly (string | null)[];
  readonly indicators: readonly ShownIndicatorFigures[];
  readonly scores: {
    /** Ids, oldest first, up to the period shown. */
    readonly periods: readonly string[];
    /** 0–100 by period; null where too little is rated. */
    readonly overall: ByTeam<readonly (number | null)[]>;
    readonly domains: readonly { readonly domain: DomainId; readonly scores: ByTeam<readonly (number | null)[]> }[];
  };
}

/** Periods whose scores are kept: two years of months. */
const mostScores = 24;

type RatedSeries = Pick<IndicatorLine, "description" | "bounds" | "options" | "series">;

/**
 * The figures of a rated evaluation.
 * @param own scorecards of teams that have one of their own, where other targets may stand.
 */
export function shownFigures(evaluation: Evaluation, main: Scorecard<unknown>, own: readonly Scorecard<unknown>[], options: RatingOptions): ShownFigures {
  const teams = [null, ...evaluation.teams];
  const ofTeams = teams.map((team): readonly RatedSeries[] => [main, ...own].find((card) => card.team === team)?.lines ?? []);
  const others = ratedSeries(evaluation, main, options);
  const series = ofTeams.map((lines, index) => (lines.length > 0 ? lines : others(teams[index] ?? null)));
  const periods = scoredPeriods(main);
  const scores = series.map((lines) => periods.map((period) => scoresIn(lines, period, options.weights)));
  return {
    team: main.team, period: main.period.id, teams,
    indicators: main.lines.map(({ description, title, headline }, at) => {
      const shown = series.map((lines) => lines[at]?.series.find(({ period }) => period.id === headline?.period.id) ?? null);
      return {
        id: description.id, title, period: headline?.period.id ?? null,
        values: shown.map((result) => historyNumber(result?.value ?? null)),
        statuses: shown.map((result) => result?.status ?? "not-measured"),
        targets: series.map((lines) => historyNumber(lines[at]?.bounds?.target ?? null)),
      };
    }),
    scores: {
      periods: periods.map(({ id }) => id),
      overall: scores.map((ofTeam) => ofTeam.map(({ overall }) => overall)),
      domains: domainIds.map((domain, at) => ({ domain, scores: scores.map((ofTeam) => ofTeam.map(({ domains }) => domains[at] ?? null)) })),
    },
  };
}

/** The lines of a team that has no scorecard of its own, from the results of the main one. */
function ratedSeries(evaluation: Evaluation, main: Scorecard<unknown>, options: RatingOptions): (team: string | null) => RatedSeries[] {
  const results = new Map<string, IndicatorResult[]>();
  for (const result of main.results) {
    const key = seriesKey(result.indicator, result.team);
    const series = results.get(key);
    if (series === undefined) results.set(key, [result]);
    else series.push(result);
  }
  const shown = new Map(withhold(evaluation).indicators.map((one) => [one.indicator.id, one]));
  return (team) => main.lines.map(({ description, options: inForce }) => {
    const one = shown.get(description.id);
    const bounds = one === undefined ? null : boundsFor(one, team, findBaseline(options.baselines, one, team), options);
    return { description, options: inForce, bounds, series: results.get(seriesKey(description.id, team)) ?? [] };
  });
}

function seriesKey(indicator: string, team: string | null): string {
  return JSON.stringify([indicator, team]);
}

/** The scorecard's own periods up to the one that it shows. */
function scoredPeriods({ lines, granularity, period: { end } }: Scorecard<unknown>): Period[] {
  const periods = lines.flatMap(({ series }) => series.map(({ period }) => period)).filter((period) => period.granularity === granularity && period.end <= end);
  return [...new Map(periods.map((period) => [period.id, period])).values()].sort((a, b) => a.start - b.start).slice(-mostScores);
}

/** The scores as of a period: of each indicator by its last period that was over by then. */
function scoresIn(lines: readonly RatedSeries[], { end }: Period, weights: RatingOptions["weights"]): { readonly overall: number | null; readonly domains: readonly (number | null)[] } {
  const parts = lines.map((line): ScoredIndicator => {
    const { id, domain } = line.description;
    const result = line.series.findLast(({ period }) => period.end <= end) ?? null;
    return { indicator: id, domain, weight: weights[id] ?? 1, score: scoreOfResult(result, line), previous: null };
  });
  return { overall: historyNumber(scoreOf(parts).value), domains: domainScores(parts).map(({ value }) => historyNumber(value)) };
}
