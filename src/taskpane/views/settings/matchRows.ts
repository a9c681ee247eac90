import fuzzysort from "fuzzysort";

/** What is searched in. */
interface Searched {
  readonly key: string;
  readonly group: string;
  readonly title: string;
  readonly description: string;
}

/** Scattered letters of a long sentence would fit nearly everything. */
const leastScore = 0.4;

/** The rows that fit what was typed, in their own order; all of them where nothing was. Letters may be left out. */
export function matchRows<Row extends Searched>(rows: readonly Row[], typed: string): readonly Row[] {
  if (typed.trim() === "") return rows;
  const keys = ["title", "group", "key", "description"] as const satisfies readonly (keyof Searched)[];
  const fits = new Set(fuzzysort.go(typed, rows, { keys, threshold: leastScore, limit: 0 }).map(({ obj }) => obj));
  return rows.filter((row) => fits.has(row));
}
