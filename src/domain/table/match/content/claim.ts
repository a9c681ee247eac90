import type { ColumnDefinition, DatasetDefinition } from "../../dataset";
import type { ContentFact } from "../columnMatch";
import type { ColumnContent } from "./columnContent";

/** A header that may be a column, going by its cells. */
export interface Claim {
  readonly column: ColumnDefinition;
  readonly index: number;
  /** 0 to 1, before the header's own words are thought of. */
  readonly confidence: number;
  readonly facts: readonly ContentFact[];
}

/** What claims are made from. */
export interface ClaimSources {
  readonly dataset: DatasetDefinition;
  readonly contents: readonly ColumnContent[];
  /** Columns that have a header, with its index. */
  readonly matched: ReadonlyMap<ColumnDefinition, number>;
  /** Columns that no header names, and that the user did not say to be absent. */
  readonly missing: readonly ColumnDefinition[];
  /** Indices of headers that nothing uses, and that hold enough to say anything. */
  readonly free: readonly number[];
}

/** Values that a column's sample must have for anything to be claimed of it. */
export const leastValues = 8;
/** Share of cells from which on all of them are of a kind, but for slips. */
export const nearlyAll = 0.95;
