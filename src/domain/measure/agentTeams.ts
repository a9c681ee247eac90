import type { TextColumn } from "../table/table";
import type { Stay } from "./stays";
import { nameKey } from "./words";

/** In place of a team: the agent is in none on that day, or in more than one. */
export const noAgentTeam = { none: -1, several: -2 } as const;

/**
 * Finds the team of an agent at a moment, by the code of the agent's name: the index in `indexOf` of the one team in which a stay
 * covers the moment. A stay covers its last day; on the day of a move the team that is moved to counts.
 * @param indexOf index by the team's name, as names are compared.
 */
export function agentTeams(agent: TextColumn, stays: readonly Stay[], indexOf: ReadonlyMap<string, number>): (code: number, date: number) => number {
  const staysOf = new Map<string, PlacedStay[]>();
  for (const { person, team, hired, left } of stays) {
    const placed = { first: Math.floor(hired), last: Math.floor(left), team: indexOf.get(team ?? "") ?? noAgentTeam.none };
    const known = staysOf.get(person);
    if (known) known.push(placed);
    else staysOf.set(person, [placed]);
  }
  const staysOfCode = agent.values.map((name) => staysOf.get(nameKey(name)) ?? []);
  return (code, date) => teamOn(staysOfCode[code] ?? [], Math.floor(date));
}

interface PlacedStay {
  readonly first: number;
  readonly last: number;
  readonly team: number;
}

function teamOn(stays: readonly PlacedStay[], day: number): number {
  const moves = stays.some(({ first }) => first === day);
  let found: number = noAgentTeam.none;
  for (const { first, last, team } of stays) {
    if (!(first <= day && day <= last) || team < 0 || (moves && last === day && first < day)) continue;
    if (found >= 0 && team !== found) return noAgentTeam.several;
    found = team;
  }
  return found;
}
