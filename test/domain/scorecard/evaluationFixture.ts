import type { IndicatorDescription } from "../../../src/domain/indicators/definition";
import type { Evaluation, IndicatorEvaluation, MeasuredValue } from "../../../src/domain/measure/evaluation";
import type { Period } from "../../../src/domain/scorecard/period";
import { periodOf, shiftPeriod } from "../../../src/domain/scorecard/periods";
import { serialDay } from "../../../src/domain/table/serialDay";

/** The month `count` months after January 2026. */
export function month(count: number): Period {
  return shiftPeriod(periodOf(serialDay(2026, 1, 1), "month"), count);
}

export function describeIndicator(change: Partial<IndicatorDescription> = {}): IndicatorDescription {
  return {
    id: "first-contact-resolution", title: "First-contact resolution", question: "?", formula: "a ÷ b", kind: "lagging", domain: "quality-coaching",
    stakeholders: ["customers"], unit: "percent", direction: "higher-is-better", granularity: "month", rolling: null, activity: false,
    inputs: [], options: {}, thresholds: { kind: "fixed", green: 0.8, amber: 0.7, source: "SQM" }, minimum: { show: 10, rate: 50 }, source: "own",
    ...change,
  };
}

export function measured(change: Partial<MeasuredValue> = {}): MeasuredValue {
  return {
    indicator: "first-contact-resolution", team: null, period: month(0), unit: "percent", value: 0.82, n: 500, numerator: 410, denominator: 500,
    low: null, high: null, excluded: [], running: false, provisional: false, belowShow: false, median: null, percentile90: null, mean: null,
    persons: null, responseRate: null, companions: [], ...change,
  };
}

/** An indicator with one month per value for the organisation, the first in January 2026; a null value is a month without data. */
export function evaluateIndicator(
  description: IndicatorDescription, values: readonly (number | null)[],
  change: Partial<IndicatorEvaluation> = {}, changeValue: Partial<MeasuredValue> = {},
): IndicatorEvaluation {
  const { id, title, unit } = description;
  return {
    indicator: description, title, options: {}, changedOptions: [], measured: true, missing: [], instead: [], used: [], notes: [], organisationOnly: false,
    granularity: "month", periods: values.map((_, i) => month(i)), excluded: [],
    values: values.map((value, i) => measured({
      indicator: id, unit, period: month(i), value, numerator: null, denominator: null, ...(value === null ? { n: 0 } : {}), ...changeValue,
    })),
    ...change,
  };
}

export function evaluate(indicators: readonly IndicatorEvaluation[], change: Partial<Evaluation> = {}): Evaluation {
  return { asOf: serialDay(2026, 12, 31), granularity: "month", fiscalYearStart: 1, teams: [], indicators, context: [], ...change };
}
