import { quantileSorted } from "simple-statistics";
import { textOf } from "../../measure/columns";
import type { Sources } from "../../measure/sources";
import type { Stay } from "../../measure/stays";
import { holdsWord, nameKey } from "../../measure/words";
import { chooseWithheld } from "../../scorecard/people/chooseWithheld";
import { peopleMinimum } from "../../scorecard/people/peopleData";
import { sourceWords } from "../../table/datasets/sourceWords";
import type { Table } from "../../table/table";
import { numberIn, textIn } from "../rowReaders";
import { careerTracks, trackOf, type CareerTrack } from "./careerTrack";

/** How people get on in a team, or on a track. */
export interface Careers {
  /** Heads now, and the median of how many months they are where they are; null where few enough are behind it to be told apart. */
  readonly heads: number | null;
  readonly monthsInRole: number | null;
  /** Roles filled from within over twelve months, and all that were filled; null without a table of role fills. */
  readonly promotions: number | null;
  readonly filled: number | null;
}

/** How people get on. Who left is said of the organisation only. */
export interface CareerProgression {
  /** Share of those who were here twelve months ago and still are, 0 to 1; null where fewer than the minimum were. */
  readonly retention: number | null;
  /** Alphabetical. */
  readonly teams: readonly (Careers & { readonly team: string })[];
  /** In their order, those that somebody is on or whose roles were filled; none where nobody's role is known. */
  readonly tracks: readonly (Careers & { readonly track: CareerTrack })[];
}

const yearDays = 365;
const monthDays = yearDays / 12;

/** null without a table of people. */
export function followCareers(sources: Sources, asOf: number): CareerProgression | null {
  const stays = sources.allStays();
  const now = stays.filter(({ hired, left }) => hired < asOf + 1 && left > asOf);
  if (now.length === 0) return null;
  const here = new Set(now.map(({ person }) => person));
  const then = new Set(stays.filter(({ hired, left }) => hired <= asOf - yearDays && left > asOf - yearDays).map(({ person }) => person));
  const people = sources.table("people");
  const fills = sources.has("role-fills", "source") ? sources.table("role-fills") : null;
  const trackIn = trackReader(people);
  const tracks = trackIn === null ? [] : careersOf(careerTracks.map(({ id }) => id), now.map((stay) => [trackIn(stay.row), stay] as const), fills && [fills, trackReader(fills)], asOf);
  const teamOfFill = fills !== null && sources.has("role-fills", "team") ? sources.rowTeam("role-fills", ["filled-on"]) : null;
  const nameOf = new Map(sources.teams.map((name) => [nameKey(name), name]));
  return {
    retention: then.size < peopleMinimum ? null : [...then].filter((person) => here.has(person)).length / then.size,
    teams: careersOf(
      sources.teams, now.map((stay) => [nameOf.get(stay.team ?? "") ?? null, stay] as const), fills && [fills, teamOfFill && ((row) => sources.teams[teamOfFill[row] ?? -1] ?? null)], asOf,
    ).map(({ group, ...careers }) => ({ team: group, ...careers })),
    tracks: tracks.filter(({ heads, filled }) => heads !== 0 || (filled ?? 0) > 0).map(({ group, ...careers }) => ({ track: group, ...careers })),
  };
}

/** How people get on in each of some groups; few enough to be told apart are not shown, nor a group that could be worked out from the others. */
function careersOf<Group extends string>(
  groups: readonly Group[], now: readonly (readonly [Group | null, Stay])[], fills: readonly [Table, ((row: number) => Group | null) | null] | null, asOf: number,
): (Careers & { readonly group: Group })[] {
  const members = new Map(groups.map((group) => [group, now.filter(([of]) => of === group).map(([, stay]) => stay)]));
  const withheld = chooseWithheld(groups.map((name) => ({ name, heads: members.get(name)?.length ?? 0 })), now.length, peopleMinimum);
  const [table, groupIn] = fills ?? [null, null];
  const filled = table === null || groupIn === null ? null : countFills(table, groupIn, asOf);
  return groups.map((group) => {
    const own = members.get(group) ?? [];
    const isShown = !withheld.has(group);
    const months = own.map(({ hired }) => (asOf - hired) / monthDays).sort((a, b) => a - b);
    const count = filled?.get(group);
    return {
      group, heads: isShown ? own.length : null, monthsInRole: isShown && own.length > 0 ? quantileSorted(months, 0.5) : null,
      promotions: filled === null ? null : count?.inside ?? 0, filled: filled === null ? null : count?.filled ?? 0,
    };
  });
}

/** Roles filled in the last twelve months, and those of them from within. */
function countFills<Group>(table: Table, groupIn: (row: number) => Group | null, asOf: number): ReadonlyMap<Group, { readonly inside: number; readonly filled: number }> {
  const [day, source] = [numberIn(table, "filled-on"), textIn(table, "source")];
  const counts = new Map<Group, { inside: number; filled: number }>();
  for (let row = 0; row < table.rowCount; row++) {
    const [on, group] = [day(row) ?? NaN, groupIn(row)];
    if (group === null || !(on > asOf - yearDays && on < asOf + 1)) continue;
    const count = counts.get(group) ?? { inside: 0, filled: 0 };
    const from = source(row);
    counts.set(group, { inside: count.inside + (from !== null && holdsWord(from, sourceWords.inside) ? 1 : 0), filled: count.filled + 1 });
  }
  return counts;
}

/** Reads the track of a row's role and level; null where the table has neither. */
function trackReader(table: Table): ((row: number) => CareerTrack) | null {
  if (textOf(table, "role") === null && textOf(table, "level") === null) return null;
  const [role, level] = [textIn(table, "role"), textIn(table, "level")];
  return (row) => trackOf(role(row), level(row));
}
