import { linearRegression, mean, sum } from "simple-statistics";

/** Months of a year. */
export const seasonLength = 12;

/** What a series is taken to be made of: a level; a level that rises or falls; the same with a season that repeats every twelve values. */
export const smoothingModels = ["level", "trend", "season"] as const;
export type SmoothingModel = (typeof smoothingModels)[number];

/** How fast each part follows the data, 0 (never) to 1 (at once). Parts that a model lacks are not looked at. */
export interface SmoothingWeights {
  readonly level: number;
  readonly trend: number;
  readonly season: number;
}

/** A series after its last value, and how far each of its values was from what had been expected of it. */
export interface Smoothed {
  readonly model: SmoothingModel;
  readonly weights: SmoothingWeights;
  readonly level: number;
  readonly trend: number;
  /** Of the next twelve values, what the season adds; zeros without one. */
  readonly season: readonly number[];
  readonly residuals: readonly number[];
}

/** Values that a model needs: two years to tell the season from the rest, else enough that its weights are more than chance. */
export const valuesNeeded: Readonly<Record<SmoothingModel, number>> = { level: 8, trend: 8, season: 2 * seasonLength };

/** Where a model begins. */
export interface Beginning {
  readonly model: SmoothingModel;
  /** Position of the first value that is expected. */
  readonly from: number;
  readonly level: number;
  readonly trend: number;
  readonly season: readonly number[];
}

/** Additive exponential smoothing (Holt 1957, Winters 1960). */
export function smooth(values: readonly number[], beginning: Beginning, weights: SmoothingWeights): Smoothed {
  const season = [...beginning.season];
  const residuals: number[] = [];
  const { level, trend } = follow(values, beginning, weights, season, (residual) => residuals.push(residual));
  const next = residuals.length % seasonLength;
  return { model: beginning.model, weights, level, trend, season: [...season.slice(next), ...season.slice(0, next)], residuals };
}

/** The sum of the squared residuals alone, which is asked for of many weights. */
export function squaredResiduals(values: readonly number[], beginning: Beginning, weights: SmoothingWeights): number {
  let squares = 0;
  follow(values, beginning, weights, [...beginning.season], (residual) => (squares += residual * residual));
  return squares;
}

/** Goes through the values; `season` is changed on the way. */
function follow(values: readonly number[], { model, from, ...start }: Beginning, weights: SmoothingWeights, season: number[], tell: (residual: number) => void): { readonly level: number; readonly trend: number } {
  let { level, trend } = start;
  for (let at = from; at < values.length; at++) {
    const value = values[at] as number;
    const place = (at - from) % seasonLength;
    const seasonal = season[place] as number;
    tell(value - (level + trend + seasonal));
    const before = level;
    level = weights.level * (value - seasonal) + (1 - weights.level) * (before + trend);
    if (model !== "level") trend = weights.trend * (level - before) + (1 - weights.trend) * trend;
    if (model === "season") season[place] = weights.season * (value - level) + (1 - weights.season) * seasonal;
  }
  return { level, trend };
}

/**
 * Begins as R's `HoltWinters` does: at the first values, or from a classical decomposition of the first two years.
 * @param values at least `valuesNeeded` of the model.
 */
export function beginningOf(values: readonly number[], model: SmoothingModel): Beginning {
  const [first = 0, second = 0] = values;
  const none = new Array<number>(seasonLength).fill(0);
  if (model === "level") return { model, from: 1, level: first, trend: 0, season: none };
  if (model === "trend") return { model, from: 2, level: second, trend: second - first, season: none };
  const start = values.slice(0, 2 * seasonLength);
  const average = centredAverage(start);
  const known = average.flatMap((value) => value ?? []);
  const { m, b } = linearRegression(known.map((value, index) => [index + 1, value]));
  return { model, from: seasonLength, level: b, trend: m, season: seasonOf(start, average) };
}

/** Moving average over a year, its ends weighing half; null where the year does not fit in. */
function centredAverage(values: readonly number[]): (number | null)[] {
  const half = seasonLength / 2;
  return values.map((_, at) => {
    if (at < half || at + half >= values.length) return null;
    const inner = sum(values.slice(at - half + 1, at + half));
    return (inner + ((values[at - half] as number) + (values[at + half] as number)) / 2) / seasonLength;
  });
}

/** What each place in the year adds to the average; adds up to nothing. */
function seasonOf(values: readonly number[], average: readonly (number | null)[]): number[] {
  const raw = Array.from({ length: seasonLength }, (_, place) =>
    mean(values.flatMap((value, at) => {
      const usual = average[at] ?? null;
      return at % seasonLength === place && usual !== null ? [value - usual] : [];
    })));
  const middle = mean(raw);
  return raw.map((one) => one - middle);
}
