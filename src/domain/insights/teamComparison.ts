import { datasetOf } from "../table/datasets";
import type { IndicatorDescription, OptionValues } from "../indicators/definition";
import type { Evaluation } from "../measure/evaluation";
import { findBaseline } from "../scorecard/baseline";
import { withhold } from "../scorecard/people/withhold";
import { boundsFor, defaultTargetFor, type RatingOptions } from "../scorecard/rateScorecard";
import type { Period } from "../scorecard/period";
import type { IndicatorResult } from "../scorecard/result";
import type { Bounds, Scorecard } from "../scorecard/scorecard";
import type { MixComparison } from "./mixComparison";

/** How one team (null: the whole organisation) stands in one indicator. */
export interface TeamStanding {
  readonly team: string | null;
  /** null where the indicator is not measured. */
  readonly result: IndicatorResult | null;
  /** In force: the Scorecard's target where it holds for this team too. */
  readonly bounds: Bounds | null;
  /** Target that holds while the Scorecard's says nothing of its own; null where there is none. */
  readonly defaultTarget: number | null;
  /** Set where nothing better than watch may be said. */
  readonly capped?: true;
}

/** One indicator in its last complete period, for every team. */
export interface ComparedIndicator {
  readonly description: IndicatorDescription;
  readonly title: string;
  readonly options: OptionValues;
  /** The organisation first, then the teams in order. */
  readonly standings: readonly TeamStanding[];
}

/** Teams beside each other; never ranked. */
export interface TeamComparison {
  readonly period: Period;
  /** Alphabetical: those that have rows in the shown periods. */
  readonly teams: readonly string[];
  /** Those that can be known by team, in the scorecard's order. */
  readonly indicators: readonly ComparedIndicator[];
  readonly mix: MixComparison;
}

/** Puts the teams of a rated evaluation beside each other, in the period that each indicator is shown for. */
export function compareTeams(evaluation: Evaluation, card: Scorecard, options: RatingOptions, mix: MixComparison): TeamComparison {
  const results = new Map(card.results.map((result) => [placeOf(result.indicator, result.team, result.period), result]));
  const byTeam = card.lines.filter(({ description }) => isKnownByTeam(description));
  const resultOf = (index: number, team: string | null): IndicatorResult | null => {
    const line = byTeam[index];
    return line?.headline ? (results.get(placeOf(line.description.id, team, line.headline.period)) ?? null) : null;
  };
  const shown = withhold(evaluation).indicators;
  const teams = evaluation.teams.filter((team) => byTeam.some((_, index) => hasRows(resultOf(index, team))));
  return {
    period: card.period, teams, mix,
    indicators: byTeam.map(({ description, title, options: inForce }, index) => ({
      description, title, options: inForce,
      standings: [null, ...teams].map((team): TeamStanding => {
        const one = shown.find(({ indicator }) => indicator.id === description.id);
        if (one === undefined) return { team, result: null, bounds: null, defaultTarget: null };
        const baseline = findBaseline(options.baselines, one, team);
        return {
          team, result: resultOf(index, team), bounds: boundsFor(one, team, baseline, options),
          defaultTarget: defaultTargetFor(one, team, baseline, options), ...(options.isCapped?.(team, description.id) === true ? { capped: true } : {}),
        };
      }),
    })),
  };
}

/** Whether one of the indicator's tables can say which team a row belongs to. */
function isKnownByTeam({ inputs }: IndicatorDescription): boolean {
  return inputs.some(({ dataset }) => datasetOf(dataset).columns.some(({ id }) => id === "team" || id === "agent"));
}

function hasRows(result: IndicatorResult | null): boolean {
  return result !== null && (result.status === "withheld" || (result.n ?? 0) > 0);
}

function placeOf(indicator: string, team: string | null, period: Period): string {
  return JSON.stringify([indicator, team, period.id]);
}
