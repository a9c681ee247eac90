import type { Random } from "../random";

/** An answer from 1 to 5, spread around a mean as people answer. */
export function answerAround(mean: number, random: Random): number {
  return Math.min(5, Math.max(1, Math.round(mean + 0.85 * random.normal())));
}
