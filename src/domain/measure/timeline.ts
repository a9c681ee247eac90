import { civilDay, serialDay } from "../table/serialDay";

/** The months that the data span, up to the one that holds as-of, and a per-day lookup into them. */
export interface Timeline {
  /** First day that is not known any more: the day after as-of. */
  readonly horizon: number;
  readonly monthCount: number;
  /** First day of each month. */
  readonly starts: Float64Array;
  /** The day after each month's last; the horizon for the running month. */
  readonly ends: Float64Array;
  /** Month index of a day; days count from `firstDay`. */
  readonly monthOfDay: Int32Array;
  readonly firstDay: number;
}

/** Months as plain numbers, so that windows are arithmetic: January of year 0 is 0. */
function monthNumber(day: number): number {
  const { year, month } = civilDay(day);
  return year * 12 + month - 1;
}

/** The months from the one that holds `firstDay` to the one that holds `asOf`. */
export function makeTimeline(firstDay: number, asOf: number): Timeline {
  const horizon = asOf + 1;
  const first = monthNumber(Math.min(firstDay, asOf));
  const monthCount = monthNumber(asOf) - first + 1;
  const starts = new Float64Array(monthCount);
  const ends = new Float64Array(monthCount);
  for (let month = 0; month < monthCount; month++) {
    starts[month] = serialDay(0, first + month + 1, 1);
    ends[month] = Math.min(serialDay(0, first + month + 2, 1), horizon);
  }
  const origin = starts[0] ?? horizon;
  const monthOfDay = new Int32Array(horizon - origin);
  for (let month = 0; month < monthCount; month++) {
    monthOfDay.fill(month, (starts[month] as number) - origin, (ends[month] as number) - origin);
  }
  return { horizon, monthCount, starts, ends, monthOfDay, firstDay: origin };
}

/** Months of a window, as indices into the timeline, both included; `last` may lie beyond the timeline's end and `first` before its beginning. */
export interface MonthWindow {
  readonly first: number;
  readonly last: number;
}

/** The months of a period, or the twelve that end with it. */
export function windowOf(timeline: Timeline, period: { readonly start: number; readonly end: number }, rolling: 12 | null): MonthWindow {
  const base = monthNumber(timeline.firstDay);
  const last = monthNumber(period.end - 1) - base;
  return { first: rolling === null ? monthNumber(period.start) - base : last - rolling + 1, last };
}
