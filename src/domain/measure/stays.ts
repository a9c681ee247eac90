import type { Table } from "../table/table";
import { numbersOf, textOf } from "./columns";
import { leadershipWords } from "./leadershipWords";
import type { Timeline } from "./timeline";
import { holdsWord, nameKey } from "./words";

/** One person's time in one team. */
export interface Stay {
  readonly row: number;
  /** Name as names are compared. */
  readonly person: string;
  readonly team: string | null;
  readonly hired: number;
  /** Infinity while there is no leaving date. */
  readonly left: number;
  /** Neither role nor level holds a leadership word. */
  readonly isAgent: boolean;
}

/** The stays of the people table; rows without a hiring date, or that end before they begin, are none. */
export function readStays(table: Table): Stay[] {
  const hired = numbersOf(table, "hired");
  if (!hired) return [];
  const left = numbersOf(table, "left");
  const person = nameReader(table, "person");
  const team = nameReader(table, "team");
  const leads = [leadershipReader(table, "role"), leadershipReader(table, "level")];
  const stays: Stay[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    const from = hired[row] as number;
    const gone = left?.[row] ?? NaN;
    if (Number.isNaN(from) || gone < from) continue;
    stays.push({
      row, person: person(row) ?? "", team: team(row), hired: from, left: Number.isNaN(gone) ? Infinity : gone,
      isAgent: !leads.some((isLeader) => isLeader(row)),
    });
  }
  return stays;
}

function nameReader(table: Table, id: string): (row: number) => string | null {
  const column = textOf(table, id);
  const keys = column?.values.map(nameKey) ?? [];
  return (row) => keys[column?.codes[row] ?? -1] ?? null;
}

function leadershipReader(table: Table, id: string): (row: number) => boolean {
  const column = textOf(table, id);
  const leads = column?.values.map((text) => holdsWord(text, leadershipWords)) ?? [];
  return (row) => leads[column?.codes[row] ?? -1] ?? false;
}

/** Indices of the months at whose end somebody is employed: from the first to the last, both included; empty where last < first. */
export function monthsEmployed(stay: Stay, timeline: Timeline): { readonly first: number; readonly last: number } {
  const { ends, monthCount } = timeline;
  let first = 0;
  while (first < monthCount && stay.hired >= (ends[first] as number)) first++;
  let last = monthCount - 1;
  while (last >= first && stay.left < (ends[last] as number)) last--;
  return { first, last };
}
