import type { Table } from "../table/table";
import { numbersOf } from "./columns";

/** Which days a table's dates span. */
export interface Coverage {
  /** First day with a date before the horizon. */
  readonly first: number;
  /** The day after the last one that the table can be taken to cover: its last date plus the longest pause between two of its days. */
  readonly end: number;
}

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
  return { first, end: last + pause + 1 };
}
