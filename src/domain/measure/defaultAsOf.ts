import type { DatasetColumns } from "../indicators/indicator";
import type { Tables } from "../table/table";
import { numbersOf } from "./columns";

/** The latest event date that is not after today, over the date columns named; today where there is none. */
export function defaultAsOf(tables: Tables, dates: readonly DatasetColumns[], today: number): number {
  let latest = -Infinity;
  for (const { dataset, columns } of dates) {
    const table = tables[dataset];
    if (!table) continue;
    for (const column of columns) {
      const values = numbersOf(table, column);
      if (!values) continue;
      for (let row = 0; row < values.length; row++) {
        const date = values[row] as number;
        if (date > latest && date < today + 1) latest = date;
      }
    }
  }
  return latest < 1 ? today : Math.floor(latest);
}
