import type { Measure } from "../measure/measure";
import type { Granularity } from "../scorecard/period";
import type { Unit } from "../scorecard/result";
import type { DatasetId } from "../table/datasets";
import type { IndicatorDescription, OptionDefinition, OptionValues } from "./definition";
import type { ValuesOf } from "./options";

/** Columns of one dataset. */
export interface DatasetColumns {
  readonly dataset: DatasetId;
  readonly columns: readonly string[];
}

/** A measure that stands beside the indicator's own. */
export interface Companion {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly measure: Measure;
  /** What it reads; where one is missing the companion is left away. */
  readonly needs: readonly DatasetColumns[];
}

/** What a definition may look at when it says how it is computed: its options, and which columns there are. */
export interface Setting<V> {
  readonly options: V;
  has(dataset: DatasetId, column: string): boolean;
  /** Whether a column has no header of its own and was worked out from others. */
  isDerived(dataset: DatasetId, column: string): boolean;
}

/** A cell of a worked example: a date reads "2026-11-03" or "2026-11-03 14:30". */
export type ExampleCell = string | number | boolean | null;

/** A few literal rows and what must come out. */
export interface Example {
  readonly tables: Readonly<Partial<Record<DatasetId, { readonly columns: readonly string[]; readonly rows: readonly (readonly ExampleCell[])[] }>>>;
  readonly asOf: string;
  readonly granularity: Granularity;
  /** Id of the period asked for. */
  readonly period: string;
  readonly expected: { readonly value: number; readonly n: number; readonly numerator: number; readonly denominator: number | null };
}

interface IndicatorReading<V> {
  /** Columns without which there is no value. */
  needs(setting: Setting<V>): readonly DatasetColumns[];
  /** The dates that place its rows; periods begin with the first of them and the dataset covers its days up to about the last. */
  dates(setting: Setting<V>): DatasetColumns;
  /** Dates that say instead which periods there are and which days are covered. */
  coverage?(setting: Setting<V>): DatasetColumns;
  /** Dates that say where periods begin when there are none of the former. */
  coverageElse?: DatasetColumns;
  measure(setting: Setting<V>): Measure;
  companions?(setting: Setting<V>): readonly Companion[];
  /** Answers ÷ invitations. */
  responseRate?(setting: Setting<V>): Companion;
  /** Days after a period's end in which late rows can still change it. */
  settleDays?(setting: Setting<V>): number;
  /** Title in force, where it depends on the columns. */
  titleFor?(setting: Setting<V>): string;
  /** What it says of itself where that depends on options or columns. */
  inForce?(setting: Setting<V>): Partial<Pick<IndicatorDescription, "formula" | "thresholds" | "rolling">>;
  /** Sentences on how the columns were read. */
  notes?(setting: Setting<V>): readonly string[];
  /** Distinct persons behind the rows below which no value is shown. */
  readonly minimumPersons?: number;
  readonly example?: Example;
}

/** An indicator: everything it says of itself, and its measure as data. */
export interface Indicator extends IndicatorDescription, IndicatorReading<OptionValues> {}

/** An indicator with a worked example, as every built-in one has. */
export interface WorkedIndicator extends Indicator {
  readonly example: Example;
}

/** Joins a description with its measure; the options reach the measure with their own types. */
export function defineIndicator<const O extends Readonly<Record<string, OptionDefinition>>>(
  definition: Omit<IndicatorDescription, "options"> & { readonly options: O } & IndicatorReading<ValuesOf<O>> & { readonly example: Example },
): WorkedIndicator {
  // Options are resolved against this very definition before they are handed in, so their values have these types.
  return definition as unknown as WorkedIndicator;
}
