import type { IndicatorDatasetId } from "../table/datasetId";
import type { CountMeasure, MeanMeasure, PerAgentMonthMeasure, ShareMeasure, TurnoverMeasure } from "./measure";
import { always, type RowPredicate } from "./rowPredicate";
import type { Step } from "./rowSelection";
import type { ValueExpression } from "./valueExpression";

/** `share(dataset).of(steps…).that(counted).at(date)`: the only form of a ratio of rows. */
export function share(dataset: IndicatorDatasetId) {
  return {
    of: (...steps: readonly Step[]) => ({
      that: (counted: RowPredicate) => ({
        at: (...anchor: readonly string[]): ShareMeasure => ({ kind: "share", rows: { dataset, anchor, steps }, counted }),
      }),
    }),
  };
}

/** `mean(dataset).of(steps…).value(expression).at(date)`. */
export function mean(dataset: IndicatorDatasetId, statistic: MeanMeasure["statistic"] = "mean") {
  return {
    of: (...steps: readonly Step[]) => ({
      value: (value: ValueExpression, more: { readonly spread?: boolean; readonly persons?: string } = {}) => ({
        at: (...anchor: readonly string[]): MeanMeasure => ({
          kind: "mean", rows: { dataset, anchor, steps }, value, statistic, spread: more.spread ?? false,
          ...(more.persons === undefined ? {} : { persons: more.persons }),
        }),
      }),
    }),
  };
}

/** `count(dataset).of(steps…).that(counted).at(date)`. */
export function count(dataset: IndicatorDatasetId) {
  return {
    of: (...steps: readonly Step[]) => ({
      that: (counted: RowPredicate) => ({
        at: (...anchor: readonly string[]): CountMeasure => ({ kind: "count", rows: { dataset, anchor, steps }, counted }),
      }),
      at: (...anchor: readonly string[]): CountMeasure => ({ kind: "count", rows: { dataset, anchor, steps }, counted: always }),
    }),
  };
}

/** A count over agent-months instead of a plain one; `scale` 1200 makes it per 100 agents a year. */
export function perAgentMonth({ rows, counted }: CountMeasure, scale = 1): PerAgentMonthMeasure {
  return { kind: "per-agent-month", rows, counted, scale };
}

/** A count of exits as a yearly rate of the average headcount. */
export function turnover({ rows, counted }: CountMeasure, minimumMonths: number): TurnoverMeasure {
  return { kind: "turnover", rows, counted, minimumMonths };
}
