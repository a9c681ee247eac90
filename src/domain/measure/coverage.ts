import { periodOf } from "../scorecard/periods";
import type { Table } from "../table/table";
import { numbersOf } from "./columns";

/** Which days a table's dates span. */
export interface Coverage {
  /** First day with a date before the horizon. */
  readonly first: number;
  /**
   * The first day that the table can be taken to cover: the first of that day's month, or the day itself where the days before it would
   * hardly have stayed without a date.
   */
  readonly start: number;
  /** The day after the last one that the table can be taken to cover: its last date plus the longest pause between two of its days. */
  readonly end: number;
}

/** Days from the first date on by which is judged how often a day has one. */
const judgedDays = 31;
/** A chance this small that a table merely had nothing to tell before its first date shows that it was begun then. */
const hardly = 0.001;

/** null where no row has a date before the horizon. */
export function coverageOf(table: Table, columns: readonly string[], horizon: number): Coverage | null {
  const hasDay = new Uint8Array(horizon);
  for (const column of columns) {
    const dates = numbersOf(table, column);
    if (!dates) continue;
    for (let row = 0; row < dates.length; row++) {
      const date = dates[row] as number;
      if (date >= 1 && date < horizon) hasDay[Math.floor(date)] = 1;
    }
  }
  const first = hasDay.indexOf(1);
  if (first < 0) return null;
  let last = first;
  let pause = 0;
  for (let day = first + 1; day < horizon; day++) {
    if (!hasDay[day]) continue;
    pause = Math.max(pause, day - last);
    last = day;
  }
  return { first, start: startOf(hasDay, first), end: last + pause + 1 };
}

/**
 * A table with a date on most days was begun on its first one; one with few dates may well have had none earlier in that month. How
 * often a day has a date is taken by Laplace's rule of succession: no number of days makes a day without one impossible.
 */
function startOf(hasDay: Uint8Array, first: number): number {
  const { start } = periodOf(first, "month");
  const days = hasDay.subarray(first, first + judgedDays).reduce((sum, has) => sum + has, 0);
  const often = (days + 1) / (judgedDays + 2);
  return (1 - often) ** (first - start) < hardly ? first : start;
}
