/** A quantile of sorted values, with linear interpolation between neighbours (Excel's PERCENTILE.INC); null of none. */
export function quantile(sorted: Float64Array, chance: number): number | null {
  if (sorted.length === 0) return null;
  const place = (sorted.length - 1) * chance;
  const below = sorted[Math.floor(place)] as number;
  const above = sorted[Math.ceil(place)] as number;
  return below + (above - below) * (place - Math.floor(place));
}
