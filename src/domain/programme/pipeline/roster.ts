import { readStays, type Stay } from "../../measure/stays";
import { leadershipWords } from "../../measure/leadershipWords";
import { asWords, holdsWord, nameKey } from "../../measure/words";
import type { Table, Tables } from "../../table/table";
import { numberIn, rowsOf, textIn } from "../rowReaders";

/** Roles and levels from which somebody can mentor, beside those of leaders. */
const seniorWords = ["senior", "principal", "expert", "staff", "erfahren", "expertin", "experte"];
const germanLeadership = ["leiter", "leiterin", "leitung", "teamleitung", "teamleiter", "teamleiterin", "führungskraft"];

/** Somebody who works here on the day. */
export interface Member {
  /** As names are compared. */
  readonly key: string;
  readonly name: string;
  readonly team: string | null;
  readonly isLeader: boolean;
  readonly isSenior: boolean;
}

/** Who works here on a day, and who leads whom. */
export interface Roster {
  /** By key; empty without a table of people. */
  readonly members: ReadonlyMap<string, Member>;
  /** Keys of the leaders of a person, their leaders and so on; the person is never among them. */
  readonly above: (key: string) => ReadonlySet<string>;
  /** Keys of those who lead the person without anybody between. */
  readonly leadersOf: (key: string) => ReadonlySet<string>;
  /** How the name of a key is written. */
  readonly nameOf: (key: string) => string;
}

/** Reads the roster of a day from the people and the teams tables. */
export function readRoster({ people, teams }: Tables, day: number): Roster {
  const members = new Map<string, Member>();
  const direct = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  const leads = (person: string, leader: string | null): void => {
    if (leader === null || nameKey(leader) === person) return;
    names.set(nameKey(leader), names.get(nameKey(leader)) ?? leader);
    direct.set(person, (direct.get(person) ?? new Set()).add(nameKey(leader)));
  };
  const teamLeaders = leadersOfTeams(teams, day);
  if (people !== undefined) {
    const [name, team, role, level, leader] = ["person", "team", "role", "level", "leader"].map((id) => textIn(people, id));
    for (const stay of readStays(people).filter((one) => isOn(one, day))) {
      const { row, person } = stay;
      const words = [role?.(row), level?.(row)].map((text) => text ?? "").join(" · ");
      names.set(person, name?.(row) ?? person);
      const isLeader = !stay.isAgent || holdsWord(words, leadershipWords) || holdsWord(words, germanLeadership);
      members.set(person, { key: person, name: name?.(row) ?? person, team: team?.(row) ?? null, isLeader, isSenior: isLeader || holdsWord(words, seniorWords) });
      leads(person, leader?.(row) ?? null);
      for (const other of teamLeaders.get(stay.team ?? "") ?? []) leads(person, other);
    }
  }
  const leaderKeys = new Set([...direct.values()].flatMap((keys) => [...keys]));
  for (const key of leaderKeys) {
    const member = members.get(key);
    members.set(key, member === undefined ? { key, name: names.get(key) ?? key, team: null, isLeader: true, isSenior: true } : { ...member, isLeader: true, isSenior: true });
  }
  const leadersOf = (key: string): ReadonlySet<string> => direct.get(key) ?? new Set();
  return { members, leadersOf, above: (key) => allAbove(key, leadersOf), nameOf: (key) => names.get(key) ?? key };
}

/** Whether one of two persons is in the other's reporting line, directly or through others. */
export function isInLine(one: string, other: string, { above }: Pick<Roster, "above">): boolean {
  return above(one).has(other) || above(other).has(one);
}

function isOn({ hired, left }: Stay, day: number): boolean {
  return hired < day + 1 && left >= day;
}

function leadersOfTeams(teams: Table | undefined, day: number): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const rows = rowsOf(teams, (table) => {
    const [team, leader] = [textIn(table, "team"), textIn(table, "leader")];
    const [from, to] = [numberIn(table, "from"), numberIn(table, "to")];
    return (row) => ({ team: team(row), leader: leader(row), from: from(row) ?? -Infinity, to: to(row) ?? Infinity });
  });
  for (const { team, leader, from, to } of rows) {
    if (team === null || leader === null || asWords(leader).trim() === "" || from >= day + 1 || to < day) continue;
    found.set(nameKey(team), [...(found.get(nameKey(team)) ?? []), leader]);
  }
  return found;
}

/** A circle of leaders ends where it closes. */
function allAbove(key: string, leadersOf: Roster["leadersOf"]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...leadersOf(key)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === key || found.has(next)) continue;
    found.add(next);
    open.push(...leadersOf(next));
  }
  return found;
}
