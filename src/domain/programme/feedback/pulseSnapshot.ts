/** Answers to an item, added up. */
export interface Tally {
  readonly n: number;
  readonly sum: number;
  /** How many are favourable. */
  readonly favourable: number;
  /** How many were invited to give them; null where that is not known. */
  readonly invited: number | null;
}

/** Answers to one item in one wave that may be shown: all, and those of each team that is not withheld. */
export interface ItemTally {
  readonly item: string;
  readonly all: Tally;
  readonly teams: readonly { readonly team: string; readonly tally: Tally }[];
}

/** What a wave of a pulse survey shows. A wave is a month, by its id ("2026-11"). */
export interface WaveTally {
  readonly wave: string;
  /** Its scale's favourable answer, which the favourable ones were counted by. */
  readonly favourableFrom: number;
  readonly items: readonly ItemTally[];
}

/** What a run showed of all waves: kept, so that the next run can tell whether it would tell too few answers apart. Aggregates only. */
export type PulseSnapshot = readonly WaveTally[];
