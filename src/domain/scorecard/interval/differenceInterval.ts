/** A value with its 95 % interval; null bounds where it has none. */
interface Measured {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The 95 % interval of a − b for two values that do not depend on each other, made of theirs: square and add (R. G. Newcombe, 1998, for
 * shares; G. Y. Zou and A. Donner, 2008, for any). null where one of them has none.
 */
export function differenceInterval(a: Measured, b: Measured): { readonly low: number; readonly high: number } | null {
  if (a.low === null || a.high === null || b.low === null || b.high === null) return null;
  const difference = a.value - b.value;
  return { low: difference - Math.hypot(a.value - a.low, b.high - b.value), high: difference + Math.hypot(a.high - a.value, b.value - b.low) };
}
