import { numbersOf, textOf } from "../measure/columns";
import { nameKey } from "../measure/words";
import { datasetOf } from "../table/datasets";
import type { Table, TextColumn } from "../table/table";
import type { Fate, Succession } from "./succession";

/** Rows of a table with a name that was given up. */
export interface FormerRows {
  readonly table: Table;
  readonly fate: Fate;
  readonly rows: number;
  /** Those that came to be after the name was given up, and the first of them; -1 where there is none. */
  readonly late: number;
  readonly firstLate: number;
}

/** What is counted of the rows with one fate. */
interface Tally {
  readonly fate: Fate;
  /** First day on which the name was nobody's any more. */
  readonly givenUp: number;
  /** Code of the present name. */
  readonly code: number;
  rows: number;
  late: number;
  firstLate: number;
}

/** The table with present names in place of former ones, by the day on which a row came to be; the same table where it has none. */
export function renameTeams(table: Table, { fates }: Succession): { readonly table: Table; readonly former: readonly FormerRows[] } {
  const team = textOf(table, "team");
  const fatesOfCode = team?.values.map((name) => fates.get(nameKey(name))) ?? [];
  if (!team || fatesOfCode.every((found) => found === undefined)) return { table, former: [] };

  const { values, codeOf } = presentNames(team, fatesOfCode);
  const talliesOfCode = fatesOfCode.map((found) => found?.map((fate): Tally => (
    { fate, givenUp: givenUpOn(fate), code: codeOf.get(fate.presentKey) ?? -1, rows: 0, late: 0, firstLate: -1 })));
  const dates = datesInOrder(table);
  const codes = Int32Array.from(team.codes);
  for (let row = 0; row < codes.length; row++) {
    const tallies = talliesOfCode[codes[row] as number];
    if (tallies === undefined) continue;
    const date = firstDate(dates, row);
    const tally = tallies.length === 1 ? (tallies[0] as Tally) : tallyAt(tallies, date);
    tally.rows++;
    if (date >= tally.givenUp && tally.late++ === 0) tally.firstLate = row;
    codes[row] = tally.code;
  }
  return {
    table: { ...table, columns: { ...table.columns, team: { type: "text", codes, values } } },
    former: talliesOfCode.flatMap((tallies) => tallies?.filter(({ rows }) => rows > 0) ?? [])
      .map(({ fate, rows, late, firstLate }) => ({ table, fate, rows, late, firstLate })),
  };
}

/** First day on which the name was nobody's any more; Infinity where that is not known or the team still has it. */
export function givenUpOn({ changes }: Fate): number {
  return changes.reduce((day, { from }) => Math.min(day, from ?? Infinity), Infinity);
}

/** The team that a row means by a name: the last one that had begun by its day, the present one where the row has no day. */
function tallyAt(tallies: readonly Tally[], date: number): Tally {
  let last = tallies.length - 1;
  while (last > 0 && (tallies[last] as Tally).fate.from > date) last--;
  return tallies[last] as Tally;
}

/** The dictionary with the present names that it lacks, and the code of each. */
function presentNames({ values }: TextColumn, fatesOfCode: readonly (readonly Fate[] | undefined)[]): { readonly values: readonly string[]; readonly codeOf: ReadonlyMap<string, number> } {
  const codeOf = new Map(values.map((name, code) => [nameKey(name), code]));
  const longer = [...values];
  for (const { presentKey, present } of fatesOfCode.flatMap((found) => found ?? [])) {
    if (!codeOf.has(presentKey)) codeOf.set(presentKey, longer.push(present) - 1);
  }
  return { values: longer, codeOf };
}

/** The dates of a table in the order in which they come to be in a row's life. */
function datesInOrder(table: Table): Float64Array[] {
  return datasetOf(table.dataset).columns.flatMap(({ id, type }) => (type === "date" ? (numbersOf(table, id) ?? []) : []));
}

/** When a row came to be; NaN where it has no date. */
function firstDate(dates: readonly Float64Array[], row: number): number {
  for (const column of dates) {
    const date = column[row] as number;
    if (!Number.isNaN(date)) return date;
  }
  return NaN;
}
