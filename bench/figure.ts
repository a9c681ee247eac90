/** One measured figure. `ratio` is ours divided by the peer's, null where there is no peer. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it is held against: a peer with its own figure, or a bound. */
  readonly against: string | null;
  readonly ratio: number | null;
}

/** The middle of several measurements; of an even number the upper one of the two. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
