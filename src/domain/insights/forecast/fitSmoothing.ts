import { beginningOf, smooth, squaredResiduals, type Smoothed, type SmoothingModel, type SmoothingWeights } from "./exponentialSmoothing";

/** Steps of the first grid from 0 to 1, and how often the step is halved around its best point. */
const steps = 5;
const halvings = 11;

/** Smooths with the weights that leave the smallest sum of squared residuals: a grid, drawn finer and finer, so that every run finds the same. */
export function fitSmoothing(values: readonly number[], model: SmoothingModel): Smoothed {
  const beginning = beginningOf(values, model);
  let best: SmoothingWeights = { level: 0.5, trend: 0, season: 0 };
  let least = squaredResiduals(values, beginning, best);
  for (let round = 0; round <= halvings; round++) {
    for (const weights of round === 0 ? wholeGrid(model) : gridAround(best, model, 2 ** -round / steps)) {
      const squares = squaredResiduals(values, beginning, weights);
      if (squares < least) [best, least] = [weights, squares];
    }
  }
  return smooth(values, beginning, best);
}

function wholeGrid(model: SmoothingModel): SmoothingWeights[] {
  const all = Array.from({ length: steps + 1 }, (_, index) => index / steps);
  return combine(model, all, all, all);
}

function gridAround({ level, trend, season }: SmoothingWeights, model: SmoothingModel, step: number): SmoothingWeights[] {
  const around = (weight: number): number[] => [weight - step, weight, weight + step].filter((one) => one >= 0 && one <= 1);
  return combine(model, around(level), around(trend), around(season));
}

/** All combinations; weights that a model does not use are 0. */
function combine(model: SmoothingModel, levels: readonly number[], trends: readonly number[], seasons: readonly number[]): SmoothingWeights[] {
  return levels.flatMap((level) =>
    (model === "level" ? [0] : trends).flatMap((trend) => (model === "season" ? seasons : [0]).map((season) => ({ level, trend, season }))));
}
