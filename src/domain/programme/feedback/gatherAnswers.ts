import { numbersOf, textOf } from "../../measure/columns";
import { nameKey } from "../../measure/words";
import { periodOf } from "../../scorecard/periods";
import type { Table } from "../../table/table";
import { addAnswer, noAnswers, type Tally } from "../answers/tally";
import type { AnsweredItem } from "../answers/toldItem";
import type { PulseScale } from "./pulseScale";

interface GrowingItem { readonly item: string; all: Tally; readonly groups: Map<string, Tally> }

/** Counts the favourable ones of a pulse table's answers up to a day, by wave and item, the waves in their order and items alphabetically. */
export function gatherAnswers(table: Table, { favourable }: PulseScale, asOf: number): ReadonlyMap<string, readonly AnsweredItem[]> {
  const [dates, answers, invited] = [numbersOf(table, "answered-on"), numbersOf(table, "answer"), numbersOf(table, "invitations")];
  const [items, teams] = [firstSpellings(table, "item"), firstSpellings(table, "team")];
  const waves = new Map<string, Map<string, GrowingItem>>();
  if (dates === null || answers === null) return new Map();
  for (let row = 0; row < table.rowCount; row++) {
    const [date, answer, item, team] = [dates[row] as number, answers[row] as number, items(row), teams(row)];
    if (!(date < asOf + 1) || Number.isNaN(answer) || item === null) continue;
    const wave = entry(waves, periodOf(date, "month").id, () => new Map<string, GrowingItem>());
    const own = entry(wave, nameKey(item), (): GrowingItem => ({ item, all: noAnswers, groups: new Map() }));
    const invitations = Number.isNaN(invited?.[row] ?? NaN) ? null : invited?.[row] ?? null;
    const counted = answer >= favourable ? 1 : 0;
    own.all = addAnswer(own.all, counted, invitations);
    if (team !== null) own.groups.set(team, addAnswer(own.groups.get(team) ?? noAnswers, counted, invitations));
  }
  return new Map([...waves].sort(([a], [b]) => (a < b ? -1 : 1)).map(([wave, own]) => [wave, [...own.values()].sort((a, b) => (a.item < b.item ? -1 : 1))]));
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
