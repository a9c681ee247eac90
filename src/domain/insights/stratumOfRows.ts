import { textOf } from "../measure/columns";
import type { Table } from "../table/table";

/** Which stratum each row is in: −1 for rows that do not take part. Strata are numbered without gaps, in the order in which rows show them. */
export interface RowStrata {
  readonly strata: Int32Array;
  readonly count: number;
}

/** Numbers the combinations of some text columns that occur among the rows that take part. A missing text is a value of its own. */
export function stratumOfRows(table: Table, columns: readonly string[], takesPart: (row: number) => boolean): RowStrata {
  const parts = columns.flatMap((id) => textOf(table, id) ?? []);
  const numbers = new Map<number, number>();
  const strata = new Int32Array(table.rowCount).fill(-1);
  for (let row = 0; row < strata.length; row++) {
    if (!takesPart(row)) continue;
    let key = 0;
    for (const { codes, values } of parts) key = key * (values.length + 1) + (codes[row] as number) + 1;
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = numbers.size));
    strata[row] = number;
  }
  return { strata, count: numbers.size };
}
