/** Rows of one stratum: drawn ones, all of them, and how many of all count. */
export interface DrawnFrom {
  readonly drawn: number;
  readonly all: number;
  readonly counting: number;
}

/** Outcomes whose chances differ by no more than rounding are equally likely. */
const rounding = 1 + 1e-7;

/**
 * The chance that as many rows as observed count, or a number that is no likelier, if those drawn from each stratum were drawn from it at
 * random: the exact conditional test of several 2 × 2 tables (the count is a sum of hypergeometric ones).
 */
export function chanceOfCount(observed: number, strata: readonly DrawnFrom[]): number {
  let least = 0;
  let chances: Float64Array = Float64Array.of(1);
  for (const stratum of strata) {
    const { low, weights } = hypergeometric(stratum);
    least += low;
    chances = folded(chances, weights);
  }
  const limit = (chances[observed - least] ?? 0) * rounding;
  return Math.min(1, chances.reduce((sum, chance) => (chance <= limit ? sum + chance : sum), 0));
}

/** The chances of each count from the lowest possible one on, by their ratios from the likeliest one outwards, so that none overflows. */
function hypergeometric({ drawn, all, counting }: DrawnFrom): { readonly low: number; readonly weights: Float64Array } {
  const low = Math.max(0, drawn + counting - all);
  const high = Math.min(drawn, counting);
  const likeliest = Math.min(high, Math.max(low, Math.floor(((drawn + 1) * (counting + 1)) / (all + 2))));
  const weights = new Float64Array(high - low + 1);
  weights[likeliest - low] = 1;
  const ratio = (count: number): number => ((counting - count) * (drawn - count)) / ((count + 1) * (all - counting - drawn + count + 1));
  for (let count = likeliest; count < high; count++) weights[count + 1 - low] = (weights[count - low] as number) * ratio(count);
  for (let count = likeliest - 1; count >= low; count--) weights[count - low] = (weights[count + 1 - low] as number) / ratio(count);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { low, weights: weights.map((weight) => weight / total) };
}

/** The chances of the sum of two independent counts. */
function folded(one: Float64Array, other: Float64Array): Float64Array {
  if (other.length === 1) return one;
  const sums = new Float64Array(one.length + other.length - 1);
  for (let j = 0; j < other.length; j++) {
    const chance = other[j] as number;
    for (let i = 0; i < one.length; i++) sums[i + j] = (sums[i + j] as number) + (one[i] as number) * chance;
  }
  return sums;
}
