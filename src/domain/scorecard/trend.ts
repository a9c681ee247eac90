import type { IndicatorLine } from "./scorecard";

/** A value turned so that more is better; above a ceiling it falls again by as much as it exceeds it. */
export function goodness(value: number, sign: 1 | -1, ceiling: number | null): number {
  return ceiling !== null && sign === 1 && value > ceiling ? 2 * ceiling - value : sign * value;
}

/**
 * The run of changes in one direction that ends with the last point. An unknown point or one equal to the one before ends it.
 * @param points goodness by period, oldest first; null is unknown.
 */
export function trendOf(points: readonly (number | null)[]): IndicatorLine["trend"] {
  let periods = 0;
  let judgement: "better" | "worse" | "steady" = "steady";
  for (let i = points.length - 1; i > 0; i--) {
    const now = points[i] ?? null;
    const before = points[i - 1] ?? null;
    if (now === null || before === null || now === before) break;
    const moved = now > before ? "better" : "worse";
    if (judgement !== "steady" && moved !== judgement) break;
    judgement = moved;
    periods++;
  }
  return { judgement, periods };
}
