import { sampleVariance } from "simple-statistics";
import { normalQuantile } from "../../scorecard/interval/normalQuantile";
import { seasonLength, type Smoothed } from "./exponentialSmoothing";

/** What is expected of a coming value, with its 95 % interval. */
export interface Expected {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The next values of a smoothed series. The interval is that of additive exponential smoothing with independent errors (Yar and Chatfield
 * 1990), which R's `predict.HoltWinters` gives too.
 * @param steps how many.
 */
export function expectedValues({ level, trend, season, residuals, weights, model }: Smoothed, steps: number): Expected[] {
  const spread = residuals.length < 2 ? 0 : sampleVariance([...residuals]);
  let growth = 1;
  return Array.from({ length: steps }, (_, index) => {
    const step = index + 1;
    if (index > 0) growth += psi(index, weights.level, model === "level" ? 0 : weights.trend, model === "season" ? weights.season : 0) ** 2;
    const value = level + step * trend + (season[index % seasonLength] as number);
    const half = normalQuantile * Math.sqrt(spread * growth);
    return { value, low: value - half, high: value + half };
  });
}

/** How much an error of today moves what is expected that many steps later. */
function psi(step: number, level: number, trend: number, season: number): number {
  return level * (1 + step * trend) + (step % seasonLength === 0 ? season * (1 - level) : 0);
}
