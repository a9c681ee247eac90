/** A two-sided 95 % interval; null where the data allow none. */
export type Interval = { readonly low: number; readonly high: number } | null;
