import type { Tables } from "../table/table";

/** First day of any date in the tables; `otherwise` where there is none. Moments before day 1 are no dates. */
export function firstDay(tables: Tables, otherwise: number): number {
  let first = Infinity;
  for (const table of Object.values(tables)) {
    for (const column of Object.values(table.columns)) {
      if (column.type !== "date") continue;
      const { values } = column;
      for (let row = 0; row < values.length; row++) {
        const date = values[row] as number;
        if (date < first && date >= 1) first = date;
      }
    }
  }
  return first === Infinity ? otherwise : Math.floor(first);
}
