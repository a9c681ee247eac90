import type { OptionValue } from "../indicators/definition";
import type { Mark } from "../scorecard/markedChange";
import type { Status } from "../scorecard/result";

/** One reason why a value is another than it was. `change` is what it made of the value, in its unit; null where that cannot be told apart. */
export type Cause =
  /** A period is complete that was not there before. */
  | { readonly kind: "new-period" }
  | {
      readonly kind: "data";
      /** Rows that came to the period, rows that went, and rows that were left out then and count now. */
      readonly late: number;
      readonly gone: number;
      readonly settled: number;
      readonly change: number | null;
    }
  | { readonly kind: "options"; readonly options: readonly ChangedOption[]; readonly change: number | null }
  | { readonly kind: "definition"; readonly change: number | null }
  /** The user typed, set, changed or emptied a target: null is the default one. */
  | { readonly kind: "target"; readonly from: number | null; readonly to: number | null }
  /** Changes of the way of working that were marked since, and those that no longer are: limits begin anew, no value is another. */
  | { readonly kind: "marks"; readonly marked: readonly Mark[]; readonly unmarked: readonly Mark[] }
  /** The same value is judged otherwise, as where a baseline came to be known. */
  | { readonly kind: "verdict" };

export interface ChangedOption {
  readonly option: string;
  readonly from: OptionValue | null;
  readonly to: OptionValue | null;
}

/** What is said of a period: the value with its n and verdict. */
export interface Said {
  readonly period: string;
  readonly value: number | null;
  readonly n: number | null;
  readonly status: Status;
}

/** How what is said of one period changed; of a new period, against the one that was the latest before. */
export interface PeriodChange {
  readonly from: Said | null;
  readonly to: Said;
  readonly causes: readonly Cause[];
}

/** What a run changed of an indicator and team. */
export interface IndicatorChange {
  readonly indicator: string;
  readonly team: string | null;
  /** What the latest period says; null where that is as it was. */
  readonly headline: PeriodChange | null;
  /** How many periods before it changed, the latest of them, and how many rows came late to all of them together. */
  readonly earlier: { readonly periods: number; readonly latest: PeriodChange; readonly late: number } | null;
}
