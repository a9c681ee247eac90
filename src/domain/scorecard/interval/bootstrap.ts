import { quantileSorted } from "simple-statistics";
import type { Interval } from "./interval";
import { normalQuantile } from "./normalQuantile";
import { seededRandom } from "./seededRandom";

const draws = 1000;
/** Above this many values resampling adds time and no precision: a formula takes over. */
const resampledUpTo = 1000;

function percentiles(estimates: Float64Array): Interval {
  estimates.sort();
  const sorted = Array.from(estimates);
  return { low: quantileSorted(sorted, 0.025), high: quantileSorted(sorted, 0.975) };
}

/** Student's t at 97.5 % by its expansion around the normal quantile (Fisher and Cornish, 1960); exact to 1e-9 from 1,000 degrees on. */
function studentQuantile(degrees: number): number {
  const z = normalQuantile;
  return z + (z ** 3 + z) / (4 * degrees) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2);
}

/**
 * The interval of a mean: a seeded percentile bootstrap of 1,000 draws up to 1,000 values, Student's t above.
 * null for fewer than two values, of which no spread is known.
 */
export function bootstrapMean(values: Float64Array, seed: number): Interval {
  return bootstrapRatio(values, new Float64Array(values.length).fill(1), seed);
}

/**
 * The interval of sum(numerators) ÷ sum(denominators) over units that are drawn together (accounts, answers):
 * a seeded percentile bootstrap of 1,000 draws up to 1,000 units, the delta method above.
 * null for fewer than two units, or where the denominators do not add up to more than 0. Denominators are ≥ 0.
 */
export function bootstrapRatio(numerators: Float64Array, denominators: Float64Array, seed: number): Interval {
  const n = numerators.length;
  const total = denominators.reduce((sum, value) => sum + value, 0);
  if (n < 2 || !(total > 0)) return null;
  if (n > resampledUpTo) return deltaInterval(numerators, denominators, total);
  const random = seededRandom(seed);
  const estimates = new Float64Array(draws);
  for (let draw = 0; draw < draws; ) {
    let numerator = 0;
    let denominator = 0;
    for (let i = 0; i < n; i++) {
      const unit = random(n);
      numerator += numerators[unit] as number;
      denominator += denominators[unit] as number;
    }
    // A draw of empty units only has no ratio; another one takes its place.
    if (denominator > 0) estimates[draw++] = numerator / denominator;
  }
  return percentiles(estimates);
}

function deltaInterval(numerators: Float64Array, denominators: Float64Array, total: number): Interval {
  const n = numerators.length;
  const ratio = numerators.reduce((sum, value) => sum + value, 0) / total;
  let squares = 0;
  for (let i = 0; i < n; i++) squares += ((numerators[i] as number) - ratio * (denominators[i] as number)) ** 2;
  const half = (studentQuantile(n - 1) * Math.sqrt((squares / (n - 1)) * n)) / total;
  return { low: ratio - half, high: ratio + half };
}

/** Median of a resample, given how often each of the sorted values was drawn. */
function medianOfDrawn(sorted: Float64Array, drawn: Uint16Array): number {
  const n = sorted.length;
  const half = Math.floor((n - 1) / 2);
  let seen = 0;
  let at = 0;
  while ((seen += drawn[at] as number) <= half) at++;
  const lower = sorted[at] as number;
  if (n % 2 === 1 || seen > half + 1) return lower;
  do at++;
  while (drawn[at] === 0);
  return (lower + (sorted[at] as number)) / 2;
}

/**
 * The interval of a median: a seeded percentile bootstrap of 1,000 draws up to 1,000 values;
 * above, the two order statistics whose ranks lie 1.96 standard errors of a binomial count around the middle.
 * null for fewer than two values.
 */
export function bootstrapMedian(values: Float64Array, seed: number): Interval {
  const n = values.length;
  if (n < 2) return null;
  const sorted = values.slice().sort();
  if (n > resampledUpTo) {
    const half = (normalQuantile * Math.sqrt(n)) / 2;
    return { low: sorted[Math.floor(n / 2 - half)] as number, high: sorted[Math.ceil(n / 2 + half) - 1] as number };
  }
  const random = seededRandom(seed);
  const drawn = new Uint16Array(n);
  const estimates = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    drawn.fill(0);
    for (let i = 0; i < n; i++) (drawn[random(n)] as number)++;
    estimates[draw] = medianOfDrawn(sorted, drawn);
  }
  return percentiles(estimates);
}
