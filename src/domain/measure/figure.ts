import type { Interval } from "../scorecard/interval/interval";
import type { Exclusion } from "../scorecard/result";
import type { DatasetId } from "../table/datasets";
import type { MonthWindow } from "./timeline";

/** What a measure gives for one team and one window of months. */
export interface Figure {
  readonly value: number | null;
  readonly n: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Computed when asked for: resampling costs more than everything else, and not every figure is shown with its range. */
  interval(): Interval;
  readonly excluded: readonly Exclusion[];
  /** Whether numerator and denominator are counts of rows: then they may stand without a value, so that periods can be added up. */
  readonly countsRows: boolean;
  /** False where the window is too short to say anything, however many rows there are. */
  readonly longEnough: boolean;
  readonly mean: number | null;
  readonly median: number | null;
  readonly percentile90: number | null;
  readonly persons: number | null;
}

/** What became of one source row on the way to a number. */
export interface RowExplanation {
  readonly dataset: DatasetId;
  /** Row of the parsed table, zero-based. */
  readonly row: number;
  /** Body row in the workbook behind it, zero-based. */
  readonly sourceRow: number;
  /** `eligible` rows stand in the denominator only; `counted` ones in both. */
  readonly outcome: "counted" | "eligible" | "left-out";
  /** Why it was left out; null otherwise. */
  readonly reason: string | null;
}

/** A measure over the tables at hand, ready to be asked for any team and window. */
export interface CompiledMeasure {
  /** @param team index of the team; null is the whole organisation. */
  figure(team: number | null, window: MonthWindow): Figure;
  /** Rows left out over all time, those that belong to no month among them. */
  totalExcluded(): Exclusion[];
  rows(team: number | null, window: MonthWindow): RowExplanation[];
  readonly organisationOnly: boolean;
}

/** A figure with everything unknown but what is given. */
export function makeFigure(known: Partial<Figure>): Figure {
  return {
    value: null, n: null, numerator: null, denominator: null, interval: () => null, excluded: [], countsRows: false, longEnough: true,
    mean: null, median: null, percentile90: null, persons: null, ...known,
  };
}
