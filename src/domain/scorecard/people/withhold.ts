import type { Evaluation, IndicatorEvaluation, MeasuredValue } from "../../measure/evaluation";
import { withheldTeams } from "./withheldTeams";

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

function withholdIndicator(evaluation: IndicatorEvaluation): ShownIndicator {
  const { values } = evaluation;
  if (evaluation.indicator.peopleData !== true) return { ...evaluation, values: values.map((value) => ({ ...value, withheld: false })) };
  const hidden = withheldTeams(values);
  return {
    ...evaluation,
    values: values.map((value) =>
      value.team !== null && hidden.get(value.period.id)?.has(value.team) === true ? blank(value) : { ...value, withheld: false }),
  };
}

/**
 * Takes out what the people-data minimum forbids: teams below it, and enough of the next smallest ones that no hidden team
 * can be worked out from the organisation's figure.
 */
export function withhold(evaluation: Evaluation): ShownEvaluation {
  return { ...evaluation, indicators: evaluation.indicators.map(withholdIndicator) };
}
