import type { Evaluation, IndicatorEvaluation, MeasuredValue } from "../../measure/evaluation";
import { chooseWithheld } from "./chooseWithheld";
import { peopleIndicators, peopleMinimum } from "./peopleData";

/** A measured value after the people-data rules: a withheld one says nothing but its team and period. */
export interface ShownValue extends MeasuredValue {
  readonly withheld: boolean;
}

/** One indicator with the values that may be shown; laid out as in `IndicatorEvaluation`. */
export interface ShownIndicator extends IndicatorEvaluation {
  readonly values: readonly ShownValue[];
}

/** An evaluation that has passed the people-data rules. Everything that is shown, printed, stored or compared starts from it. */
export interface ShownEvaluation extends Evaluation {
  readonly indicators: readonly ShownIndicator[];
}

function blank(value: MeasuredValue): ShownValue {
  return {
    ...value, withheld: true, value: null, n: null, numerator: null, denominator: null, low: null, high: null,
    excluded: [], belowShow: false, median: null, percentile90: null, mean: null, persons: null, responseRate: null, companions: [],
  };
}

/** Period id and team of what must not be shown. */
function withheldKeys(values: readonly MeasuredValue[]): ReadonlySet<string> {
  const byPeriod = new Map<string, MeasuredValue[]>();
  for (const value of values) {
    const ofPeriod = byPeriod.get(value.period.id) ?? [];
    ofPeriod.push(value);
    byPeriod.set(value.period.id, ofPeriod);
  }
  const keys = [...byPeriod].flatMap(([period, ofPeriod]) => {
    const teams = ofPeriod.flatMap(({ team, n }) => (team === null || n === null ? [] : [{ name: team, heads: n }]));
    const total = ofPeriod.find((value) => value.team === null)?.n ?? 0;
    return [...chooseWithheld(teams, total, peopleMinimum)].map((team) => keyOf(period, team));
  });
  return new Set(keys);
}

function keyOf(period: string, team: string): string {
  return `${period}\n${team}`;
}

function withholdIndicator(evaluation: IndicatorEvaluation): ShownIndicator {
  const { values } = evaluation;
  if (!peopleIndicators.has(evaluation.indicator.id)) return { ...evaluation, values: values.map((value) => ({ ...value, withheld: false })) };
  const keys = withheldKeys(values);
  return {
    ...evaluation,
    values: values.map((value) =>
      value.team !== null && keys.has(keyOf(value.period.id, value.team)) ? blank(value) : { ...value, withheld: false }),
  };
}

/**
 * Takes out what the people-data minimum forbids: teams below it, and enough of the next smallest ones that no hidden team
 * can be worked out from the organisation's figure, in every period for itself.
 */
export function withhold(evaluation: Evaluation): ShownEvaluation {
  return { ...evaluation, indicators: evaluation.indicators.map(withholdIndicator) };
}
