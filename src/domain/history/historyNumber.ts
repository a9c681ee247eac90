/** Significant digits that are remembered: more than any sheet shows, and few enough that a value computed twice is one. */
const digits = 6;

/** A number as it is remembered. */
export function historyNumber(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(digits));
}
