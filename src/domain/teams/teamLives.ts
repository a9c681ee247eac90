import type { Reorganisation } from "./reorganisation";

/** A stretch of time in which a name belonged to one team: a name that was given up may be taken by another team later. */
export interface TeamLife {
  /** First day, -Infinity for a name's first team. */
  readonly from: number;
  /** What became of that team; none where it still has the name. */
  readonly changes: readonly Reorganisation[];
}

/**
 * The teams that had one name, one after the other.
 * @param changes the reorganisations that gave up the name.
 * @param begins days on which a team of that name began.
 */
export function teamLives(changes: readonly Reorganisation[], begins: readonly number[]): TeamLife[] {
  const days = [...begins].sort((a, b) => a - b);
  const lives: TeamLife[] = [];
  let from = -Infinity;
  let own: Reorganisation[] = [];
  const beginNext = (before: number): void => {
    const end = own.find((change) => change.from !== null)?.from ?? Infinity;
    const next = days.find((day) => day >= end && day < before);
    if (next === undefined) return;
    lives.push({ from, changes: own });
    [from, own] = [next, []];
  };
  for (const change of [...changes].sort((a, b) => startOf(a) - startOf(b))) {
    beginNext(startOf(change));
    own.push(change);
  }
  beginNext(Infinity);
  return [...lives, { from, changes: own }];
}

/** An undated change may have been at any time: it concerns the first team of the name. */
function startOf({ from }: Reorganisation): number {
  return from ?? -Number.MAX_VALUE;
}
