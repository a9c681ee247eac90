import type { ToldItem } from "../answers/toldItem";
import type { ToldAnswers } from "../answers/toldAnswers";

/** What a wave of a pulse survey tells. A wave is a month, by its id ("2026-11"). */
export interface ToldWave {
  readonly wave: string;
  /** Its scale's favourable answer, which the favourable ones were counted by. */
  readonly favourableFrom: number;
  /** With the teams that are not withheld. */
  readonly items: readonly ToldItem[];
  /** All items that do not ask for burnout together, and all that do; null where there is none. */
  readonly good: ToldAnswers | null;
  readonly burnout: ToldAnswers | null;
}

/** What a run told of all waves: kept, so that the next run can tell whether it would tell too few answers apart. Nothing that was not told. */
export type PulseSnapshot = readonly ToldWave[];
