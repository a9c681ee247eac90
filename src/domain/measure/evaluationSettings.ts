import type { OptionValues } from "../indicators/definition";
import type { Granularity } from "../scorecard/period";

/** What an evaluation is asked for. */
export interface EvaluationSettings {
  /** Serial day; null takes the latest event date that is not after `today`. */
  readonly asOf: number | null;
  /** Serial day of the calendar's today. */
  readonly today: number;
  readonly granularity: Granularity;
  /** First month of the fiscal year, 1–12; 1 where absent. */
  readonly fiscalYearStart?: number;
  /** Options by indicator id; defaults where absent. */
  readonly options?: Readonly<Record<string, OptionValues>>;
  /** Seed of the resampled intervals; 1 where absent. */
  readonly seed?: number;
}
