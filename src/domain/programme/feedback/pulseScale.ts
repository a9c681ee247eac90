/** The scale on which the items of a pulse survey are answered. */
export interface PulseScale {
  readonly low: number;
  readonly high: number;
  /** The lowest of its two best answers: from it on an answer is favourable. */
  readonly favourable: number;
}

/** The scales that are understood, the narrowest first. */
const scales: readonly PulseScale[] = [{ low: 1, high: 5, favourable: 4 }, { low: 1, high: 7, favourable: 6 }, { low: 0, high: 10, favourable: 9 }];

/** The narrowest scale that holds all answers; null where none does. NaN is no answer. */
export function pulseScaleOf(answers: Float64Array): PulseScale | null {
  let [least, most] = [Infinity, -Infinity];
  for (const answer of answers) {
    if (answer < least) least = answer;
    if (answer > most) most = answer;
  }
  return scales.find(({ low, high }) => least >= low && most <= high) ?? null;
}
