import { agentTeams } from "../../measure/agentTeams";
import { textOf } from "../../measure/columns";
import type { Sources } from "../../measure/sources";
import type { Stay } from "../../measure/stays";
import { asWords, holdsWord, nameKey } from "../../measure/words";
import { handlerWords } from "../../table/datasets/handlerWords";
import type { Table, Tables } from "../../table/table";

/** Somebody who handles cases. */
export interface Agent {
  /** As names are compared. */
  readonly key: string;
  readonly name: string;
  /** Index of the team on the day, or before leaving; null where none is known. */
  readonly team: number | null;
  /** Serial day of leaving; null of somebody who works here on the day, and where nobody keeps a table of people. */
  readonly left: number | null;
}

/** The agents of the cases, alphabetical within their teams. */
export interface Agents {
  readonly all: readonly Agent[];
  /** Index of the agent of each case; −1 where nobody handles it, a machine does alone, or somebody who is no agent. */
  readonly ofCase: Int32Array;
  /** Index of the agent whom a cell of another table names; −1 where it is none. */
  readonly named: (name: string) => number;
  /** 1 of each case that a machine handles alone. */
  readonly isMachines: Uint8Array;
}

/**
 * Finds who handles cases. Where a table of people knows any of them, only those whom it calls agents count: leaders' cases are others,
 * and queues and bots are nobody's peers.
 * @param day serial day on which somebody works here or not.
 */
export function findAgents(cases: Table, { people }: Pick<Tables, "people">, sources: Sources, day: number): Agents {
  const column = textOf(cases, "agent");
  const isMachines = handledByMachine(cases);
  if (column === null) return { all: [], ofCase: new Int32Array(cases.rowCount).fill(-1), named: () => -1, isMachines };
  const stays = people === undefined ? [] : sources.allStays();
  const staysOf = new Map<string, Stay[]>();
  for (const stay of stays) staysOf.set(stay.person, [...(staysOf.get(stay.person) ?? []), stay]);
  const keys = column.values.map(nameKey);
  const isKept = keys.some((key) => staysOf.has(key));
  const usual = usualTeams(cases, column.codes, keys, sources);
  const teamIndex = new Map(sources.teams.map((team, index) => [nameKey(team), index]));
  const teamOn = agentTeams(column, stays, teamIndex);

  const found = new Map<string, Agent>();
  keys.forEach((key, code) => {
    const own = staysOf.get(key) ?? [];
    const last = own.reduce<Stay | null>((latest, stay) => (latest === null || stay.left > latest.left ? stay : latest), null);
    if (key === "" || found.has(key) || (isKept && last?.isAgent !== true)) return;
    const left = last !== null && last.left < day ? Math.floor(last.left) : null;
    const team = last === null ? -1 : teamOn(code, left ?? day);
    found.set(key, { key, name: (column.values[code] ?? "").trim(), team: team >= 0 ? team : usual.get(key) ?? null, left });
  });
  const place = ({ team, key }: Agent): readonly [number, string] => [team ?? sources.teams.length, key];
  const all = [...found.values()].sort((a, b) => place(a)[0] - place(b)[0] || (a.key < b.key ? -1 : 1));
  const indexOf = new Map(all.map(({ key }, index) => [key, index]));
  const ofCode = Int32Array.from(keys, (key) => indexOf.get(key) ?? -1);
  return {
    all, isMachines,
    ofCase: column.codes.map((code, row) => (code < 0 || isMachines[row] === 1 ? -1 : (ofCode[code] as number))),
    named: (name) => indexOf.get(nameKey(name)) ?? -1,
  };
}

/** The team of most of an agent's cases, for those whom no table of people knows. */
function usualTeams(cases: Table, codes: Int32Array, keys: readonly string[], sources: Sources): ReadonlyMap<string, number> {
  const teams = sources.rowTeam("cases", ["opened"]);
  const width = sources.teams.length;
  const counts = new Map<string, Uint32Array>();
  const countsOf = keys.map((key) => {
    const known = counts.get(key) ?? new Uint32Array(width);
    counts.set(key, known);
    return known;
  });
  for (let row = 0; row < cases.rowCount; row++) {
    const own = countsOf[codes[row] as number];
    const team = teams[row] as number;
    if (own && team < width) own[team] = (own[team] as number) + 1;
  }
  return new Map([...counts].flatMap(([key, own]) => {
    const most = own.reduce((best, count, team) => (count > (own[best] ?? 0) ? team : best), 0);
    return (own[most] ?? 0) > 0 ? [[key, most] as const] : [];
  }));
}

/** A case that a machine began and a person ended is the person's; one that it handled alone is no agent's. */
function handledByMachine(cases: Table): Uint8Array {
  const handler = textOf(cases, "handled-by");
  const alone = handler?.values.map((text) => holdsWord(text, handlerWords.machine) && !holdsWord(withoutMachine(text), handlerWords.human)) ?? [];
  const rows = new Uint8Array(cases.rowCount);
  if (handler) handler.codes.forEach((code, row) => { rows[row] = alone[code] === true ? 1 : 0; });
  return rows;
}

/** A "virtual agent" is a machine: its own words name no person. */
function withoutMachine(text: string): string {
  return handlerWords.machine.reduce((rest, words) => rest.replaceAll(asWords(words), " "), asWords(text));
}
