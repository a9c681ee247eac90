import { mean } from "simple-statistics";
import { expectedValues, type Expected } from "./expectedValues";
import { smoothingModels, valuesNeeded, type SmoothingModel } from "./exponentialSmoothing";
import { fitSmoothing } from "./fitSmoothing";

/** Values that are forecast. */
export const forecastSteps = 3;
/** Values that a forecast needs. */
export const fewestValues = 12;
/** Forecasts into the past that a model is judged by, at most. */
const mostTries = 9;

/** The next values of a series. */
export interface SeriesForecast {
  readonly model: SmoothingModel;
  readonly expected: readonly Expected[];
  /** How far forecasts made in the past were off, as a share of what came: the mean over `tries` times and `forecastSteps` steps. */
  readonly error: number;
  /** The same of “as last time”, which any forecast should beat. */
  readonly naiveError: number;
  /** From how many points in the past was forecast. */
  readonly tries: number;
}

/**
 * Forecasts a series by the model that would have forecast its last year best: each is fitted to what was known at a time and held against
 * what came. Null with fewer than twelve values, or where one of those that are forecast in the past is 0, which no share can be taken of.
 */
export function forecastSeries(values: readonly number[]): SeriesForecast | null {
  if (values.length < fewestValues) return null;
  const origins = originsOf(values.length);
  const errorOf = (forecast: (known: readonly number[]) => readonly number[]): number =>
    mean(origins.flatMap((origin) => {
      const expected = forecast(values.slice(0, origin));
      return values.slice(origin, origin + forecastSteps).map((came, index) => Math.abs((expected[index] as number) - came) / came);
    }));
  const judged = smoothingModels
    .filter((model) => (origins[0] ?? 0) >= valuesNeeded[model])
    .map((model) => ({ model, error: errorOf((known) => ahead(known, model)) }));
  const [first, ...others] = judged;
  if (first === undefined) return null;
  const best = others.reduce((left, right) => (right.error < left.error ? right : left), first);
  if (!Number.isFinite(best.error)) return null;
  return {
    ...best, expected: expectedValues(fitSmoothing(values, best.model), forecastSteps), tries: origins.length,
    naiveError: errorOf((known) => new Array<number>(forecastSteps).fill(known.at(-1) as number)),
  };
}

/** How many values are known at each forecast into the past: all but those that it is held against, then one fewer, and so on. */
function originsOf(length: number): number[] {
  const tries = Math.min(mostTries, length - forecastSteps - valuesNeeded.level + 1);
  return Array.from({ length: tries }, (_, index) => length - forecastSteps - tries + 1 + index);
}

function ahead(known: readonly number[], model: SmoothingModel): number[] {
  return expectedValues(fitSmoothing(known, model), forecastSteps).map(({ value }) => value);
}
