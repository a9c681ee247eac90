import { numbersOf } from "../measure/columns";
import { datasets } from "../table/datasets";
import type { Tables } from "../table/table";

/** The date that places a row of each of the programme's tables: its first one. Due dates lie ahead and place none. */
const placing = datasets.filter(({ isProgramme }) => isProgramme === true).flatMap(({ id, columns }) => {
  const first = columns.find(({ type }) => type === "date");
  return first === undefined ? [] : [{ dataset: id, column: first.id }];
});

/**
 * The day up to which the programme's rows count. Lists that a manager keeps are newer than exported cases: what was done this week counts.
 * @param given the as-of that somebody chose; null where it follows the data.
 * @param cardAsOf the scorecard's as-of.
 */
export function programmeDay(tables: Tables, given: number | null, cardAsOf: number, today: number): number {
  if (given !== null) return given;
  let latest = cardAsOf;
  for (const { dataset, column } of placing) {
    const table = tables[dataset];
    for (const date of (table && numbersOf(table, column)) ?? []) if (date > latest && date < today + 1) latest = date;
  }
  return Math.floor(latest);
}
