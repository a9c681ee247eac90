import { numbersOf, textOf } from "../measure/columns";
import { nameKey } from "../measure/words";
import type { Table } from "../table/table";
import { formerNames } from "./formerNames";

/** One former name of a team, as the teams table has it. Keys are names as names are compared. */
export interface Reorganisation {
  readonly former: string;
  readonly formerKey: string;
  readonly successor: string;
  readonly successorKey: string;
  /** First day under the new name; null where the table does not say. */
  readonly from: number | null;
  /** Row of the teams table. */
  readonly row: number;
}

/** One row of the teams table. */
export interface TeamRow {
  readonly row: number;
  readonly team: string;
  readonly key: string;
  /** First and last day; null where blank. */
  readonly from: number | null;
  readonly to: number | null;
}

/** The rows of the teams table that name a team. */
export function readTeamRows(table: Table): TeamRow[] {
  const team = textOf(table, "team");
  const [from, to] = [numbersOf(table, "from"), numbersOf(table, "to")];
  const rows: TeamRow[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    const name = team?.values[team.codes[row] ?? -1];
    if (name !== undefined) rows.push({ row, team: name, key: nameKey(name), from: dayOf(from?.[row]), to: dayOf(to?.[row]) });
  }
  return rows;
}

/**
 * The former names of the teams table, each pair of names once, with the earliest day given. Where a row has no first day, the
 * day after the former team's last one is taken.
 */
export function readReorganisations(table: Table, rows: readonly TeamRow[], isKnown: (key: string) => boolean): Reorganisation[] {
  const formerly = textOf(table, "formerly");
  if (!formerly) return [];
  const ends = new Map<string, number>();
  for (const { key, to } of rows) if (to !== null) ends.set(key, Math.max(ends.get(key) ?? to, to));
  const found = new Map<string, Reorganisation>();
  for (const { row, team: successor, key: successorKey, from } of rows) {
    for (const former of formerNames(formerly.values[formerly.codes[row] ?? -1] ?? "", isKnown)) {
      const formerKey = nameKey(former);
      const end = ends.get(formerKey);
      const given = from ?? (end === undefined ? null : end + 1);
      const pair = `${formerKey}\n${successorKey}`;
      const known = found.get(pair);
      if (known === undefined) found.set(pair, { former, formerKey, successor, successorKey, from: given, row });
      else if (given !== null && (known.from === null || given < known.from)) found.set(pair, { ...known, from: given, row });
    }
  }
  return [...found.values()];
}

function dayOf(moment: number | undefined): number | null {
  return moment === undefined || Number.isNaN(moment) ? null : Math.floor(moment);
}
