import { numbersOf, textOf } from "../../measure/columns";
import { nameKey } from "../../measure/words";
import { periodOf } from "../../scorecard/periods";
import type { Table } from "../../table/table";
import type { PulseScale } from "./pulseScale";
import type { Tally } from "./pulseSnapshot";

/** All answers to an item in a wave, before anything is withheld. Never leaves the domain. */
export interface GatheredItem {
  readonly item: string;
  readonly all: Tally;
  /** By team as first written; answers without a team are in none. */
  readonly teams: ReadonlyMap<string, Tally>;
}

interface Growing { n: number; sum: number; favourable: number; invited: number | null }
interface GrowingItem { readonly item: string; readonly all: Growing; readonly teams: Map<string, Growing> }

/** Adds up a pulse table's answers up to a day, by wave and item, the waves in their order and items alphabetically. */
export function gatherAnswers(table: Table, scale: PulseScale, asOf: number): ReadonlyMap<string, readonly GatheredItem[]> {
  const [dates, answers, invited] = [numbersOf(table, "answered-on"), numbersOf(table, "answer"), numbersOf(table, "invitations")];
  const [items, teams] = [firstSpellings(table, "item"), firstSpellings(table, "team")];
  const waves = new Map<string, Map<string, GrowingItem>>();
  if (dates === null || answers === null) return new Map();
  for (let row = 0; row < table.rowCount; row++) {
    const [date, answer, item, team] = [dates[row] as number, answers[row] as number, items(row), teams(row)];
    if (!(date < asOf + 1) || Number.isNaN(answer) || item === null) continue;
    const wave = entry(waves, periodOf(date, "month").id, () => new Map<string, GrowingItem>());
    const own = entry(wave, nameKey(item), () => ({ item, all: nothing(), teams: new Map<string, Growing>() }));
    const tallies = team === null ? [own.all] : [own.all, entry(own.teams, team, nothing)];
    for (const tally of tallies) add(tally, answer, scale, invited?.[row] ?? NaN);
  }
  return new Map([...waves].sort(([a], [b]) => (a < b ? -1 : 1)).map(([wave, own]) => [wave, [...own.values()].sort((a, b) => (a.item < b.item ? -1 : 1))]));
}

function nothing(): Growing {
  return { n: 0, sum: 0, favourable: 0, invited: null };
}

function add(tally: Growing, answer: number, { favourable }: PulseScale, invited: number): void {
  tally.n++;
  tally.sum += answer;
  if (answer >= favourable) tally.favourable++;
  if (!Number.isNaN(invited)) tally.invited = (tally.invited ?? 0) + invited;
}

/** Reads a text column by the spelling in which each name was first written. */
function firstSpellings(table: Table, id: string): (row: number) => string | null {
  const column = textOf(table, id);
  const first = new Map<string, string>();
  const spelled = column?.values.map((name) => entry(first, nameKey(name), () => name.trim())) ?? [];
  return (row) => spelled[column?.codes[row] ?? -1] ?? null;
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
