/**
 * Chances adjusted for how many were looked at together (Y. Benjamini and Y. Hochberg, 1995), in the order given: of those at or below a
 * share, no more than that share is expected to be chance alone.
 */
export function adjustedChances(chances: readonly number[]): number[] {
  const order = [...chances.keys()].sort((a, b) => (chances[b] as number) - (chances[a] as number));
  const adjusted = new Array<number>(chances.length);
  let least = 1;
  order.forEach((index, above) => {
    least = Math.min(least, ((chances[index] as number) * chances.length) / (chances.length - above));
    adjusted[index] = least;
  });
  return adjusted;
}
