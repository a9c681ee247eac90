import { sum } from "simple-statistics";
import { smooth, type Smoothed, type SmoothingModel, type SmoothingWeights } from "./exponentialSmoothing";

/** Steps of the first grid from 0 to 1, and how often it is drawn finer around its best point. */
const steps = 10;
const refinements = 6;

/** Smooths with the weights that leave the smallest sum of squared residuals: a grid, drawn finer and finer, so that every run finds the same. */
export function fitSmoothing(values: readonly number[], model: SmoothingModel): Smoothed {
  let best = smooth(values, model, { level: 0.5, trend: 0, season: 0 });
  let least = squares(best);
  for (let round = 0, step = 1 / steps; round <= refinements; round++, step /= 3) {
    const around = best.weights;
    for (const weights of grid(model, round === 0 ? null : around, step)) {
      const tried = smooth(values, model, weights);
      const error = squares(tried);
      if (error < least) [best, least] = [tried, error];
    }
  }
  return best;
}

function squares({ residuals }: Smoothed): number {
  return sum(residuals.map((residual) => residual ** 2));
}

/** Every weight from 0 to 1, or those next to a point. */
function grid(model: SmoothingModel, around: SmoothingWeights | null, step: number): SmoothingWeights[] {
  const along = (part: keyof SmoothingWeights, isUsed: boolean): number[] => {
    if (!isUsed) return [0];
    if (around === null) return Array.from({ length: steps + 1 }, (_, index) => index * step);
    return [-2, -1, 0, 1, 2].map((offset) => around[part] + offset * step).filter((weight) => weight >= 0 && weight <= 1);
  };
  return along("level", true).flatMap((level) =>
    along("trend", model !== "level").flatMap((trend) => along("season", model === "season").map((season) => ({ level, trend, season }))));
}
