import type { IndicatorDatasetId } from "../table/datasetId";
import type { RowPredicate } from "./rowPredicate";

/** One step from the population to the eligible rows. */
export interface Step {
  readonly keep: RowPredicate;
  /** Printed for the rows that it leaves out; null where those never belonged to the population. */
  readonly reason: string | null;
  /** Column that dates the rows left out, where they lack the anchor; the anchor itself if absent. */
  readonly datedBy?: string;
  /** Rows that it leaves out still count in n (a second contact in a thread is an interaction, but counts once). */
  readonly countsInN?: boolean;
}

/** Rows of a dataset on their way from the population to the eligible ones, in named steps taken in order. */
export interface RowSelection {
  readonly dataset: IndicatorDatasetId;
  /** Date columns that place a row in a period: the first that the row has. */
  readonly anchor: readonly string[];
  readonly steps: readonly Step[];
}

/** A step that leaves rows out for a reason. */
export function keep(predicate: RowPredicate, reason: string, more: { readonly datedBy?: string; readonly countsInN?: boolean } = {}): Step {
  return { keep: predicate, reason, ...more };
}

/** A step that says who belongs to the population at all; the others are not reported. */
export function population(predicate: RowPredicate): Step {
  return { keep: predicate, reason: null };
}
