/** A place in the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface SparklinePath {
  /** SVG path data; empty where no two neighbours are known. */
  readonly path: string;
  /** Where the last known value lies; null where none is known. */
  readonly end: Point | null;
  /** Heights of the values that were to be drawn beside it. */
  readonly beside: readonly number[];
}

/** The size of a drawing, and how far its line stays from the edges. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/**
 * Lays values out evenly from left to right, the lowest at the bottom and the highest at the top; unknown ones leave a gap, equal ones lie in the middle.
 * @param beside values that are to be in the picture too, as a target is
 */
export function sparklinePath(values: readonly (number | null)[], { width, height, margin }: Frame, beside: readonly number[] = []): SparklinePath {
  const known = [...values.filter((value) => value !== null), ...beside];
  const low = Math.min(...known);
  const spread = Math.max(...known) - low;
  const step = (width - 2 * margin) / Math.max(values.length - 1, 1);
  const heightOf = (value: number): number => round(spread === 0 ? height / 2 : height - margin - ((value - low) / spread) * (height - 2 * margin));
  const points = values.map((value, index): Point | null => (value === null ? null : { x: round(margin + index * step), y: heightOf(value) }));
  const path = points.map((point, index) => (point === null ? "" : `${(points[index - 1] ?? null) === null ? "M" : "L"}${point.x},${point.y}`)).join("");
  return { path, end: points.findLast((point) => point !== null) ?? null, beside: beside.map(heightOf) };
}

/** A hundredth of a pixel cannot be seen. */
function round(place: number): number {
  return Math.round(place * 100) / 100;
}
