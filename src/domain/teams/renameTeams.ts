import { datesOf, textOf } from "../measure/columns";
import { nameKey } from "../measure/words";
import { datasetOf } from "../table/datasets";
import type { Table, TextColumn } from "../table/table";
import { fateAt, type Fate, type Succession } from "./succession";

/** Rows of a table with a name that was given up. */
export interface FormerRows {
  readonly table: Table;
  readonly fate: Fate;
  readonly rows: number;
  /** Those that came to be after the name was given up, and the first of them; -1 where there is none. */
  readonly late: number;
  readonly firstLate: number;
}

/** The table with present names in place of former ones, by the day on which a row came to be; the same table where it has none. */
export function renameTeams(table: Table, { fates }: Succession): { readonly table: Table; readonly former: readonly FormerRows[] } {
  const team = textOf(table, "team");
  const fatesOfCode = team?.values.map((name) => fates.get(nameKey(name))) ?? [];
  if (!team || fatesOfCode.every((found) => found === undefined)) return { table, former: [] };

  const { values, codeOf } = presentNames(team, fatesOfCode);
  const codes = Int32Array.from(team.codes);
  const first = firstDatesOf(table);
  const tallies = new Map<Fate, { rows: number; late: number; firstLate: number }>();
  for (let row = 0; row < codes.length; row++) {
    const found = fatesOfCode[codes[row] as number];
    if (found === undefined) continue;
    const date = first[row] as number;
    const fate = found.length === 1 ? (found[0] as Fate) : fateAt(found, date);
    if (fate === undefined) continue;
    let tally = tallies.get(fate);
    if (tally === undefined) {
      tally = { rows: 0, late: 0, firstLate: -1 };
      tallies.set(fate, tally);
    }
    tally.rows++;
    if (date >= givenUpOn(fate) && tally.late++ === 0) tally.firstLate = row;
    codes[row] = codeOf.get(fate.presentKey) ?? (codes[row] as number);
  }
  return {
    table: { ...table, columns: { ...table.columns, team: { type: "text", codes, values } } },
    former: [...tallies].map(([fate, tally]) => ({ table, fate, ...tally })),
  };
}

/** First day on which the name was nobody's any more; Infinity where that is not known or the team still has it. */
export function givenUpOn({ changes }: Fate): number {
  return changes.reduce((day, { from }) => Math.min(day, from ?? Infinity), Infinity);
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

/** When each row came to be: the first date that it has, in the order of its dataset's columns. */
function firstDatesOf(table: Table): Float64Array {
  return datesOf(table, datasetOf(table.dataset).columns.flatMap(({ id, type }) => (type === "date" ? [id] : [])));
}
