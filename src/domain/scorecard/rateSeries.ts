import { ceilingOf } from "./ceiling";
import type { ShownIndicator, ShownValue } from "./people/withhold";
import type { IndicatorResult } from "./result";
import type { Baseline, Bounds } from "./scorecard";
import { spreadBounds } from "./spreadBounds";
import type { RatingContext } from "./status";
import { statusOf } from "./status";

/** A team's values (null: the organisation's), oldest first. */
export function valuesOf(evaluation: ShownIndicator, team: string | null): ShownValue[] {
  return evaluation.values.filter((value) => value.team === team);
}

/**
 * A team's results of one indicator in every period, oldest first.
 * @param capped whether nothing better than watch may be said of the last complete one.
 */
export function rateSeries(evaluation: ShownIndicator, team: string | null, bounds: Bounds | null, baseline: Baseline | null, capped: boolean): IndicatorResult[] {
  const values = valuesOf(evaluation, team);
  const spread = spreadBounds(evaluation.indicator, values, bounds, baseline);
  const shared = { description: evaluation.indicator, bounds, spread, ceiling: ceilingOf(evaluation.options) };
  const headline = values.findLastIndex(({ running }) => !running);
  const unmeasured = evaluation.organisationOnly && team !== null;
  return values.map((value, i) => rateValue(value, { ...shared, before: values[i - 1] ?? null, capped: capped && i === headline }, unmeasured));
}

function rateValue(value: ShownValue, context: RatingContext, unmeasured: boolean): IndicatorResult {
  const { indicator, team, period, unit, n, numerator, denominator, low, high, provisional, excluded } = value;
  const status = unmeasured ? "not-measured" : statusOf(value, context);
  return { indicator, team, period, value: value.value, unit, n, numerator, denominator, low, high, status, provisional, excluded };
}
