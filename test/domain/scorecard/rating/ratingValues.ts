import fc from "fast-check";
import type { RatingValues } from "../../../../src/domain/scorecard/rating/evaluateRating";

const figure = fc.integer({ min: -20, max: 150 }).map((hundredths) => hundredths / 100);
const perhaps = fc.option(figure, { freq: 6 });

/** Ratings on a coarse grid, so that values meet their bounds often. */
export const ratingValues: fc.Arbitrary<RatingValues> = fc.record({
  value: perhaps, low: perhaps, high: perhaps, target: perhaps, ceiling: fc.option(figure, { freq: 1 }),
  gap: fc.option(fc.integer({ min: 0, max: 40 }).map((hundredths) => hundredths / 100), { freq: 8 }),
  direction: fc.constantFrom<1 | -1>(1, -1),
  state: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom("too-few", "running", "withheld", "mean-median-differ" as const) }),
  capped: fc.boolean(),
});
