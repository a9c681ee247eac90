import { peopleMinimum } from "../../scorecard/people/peopleData";
import type { GatheredItem } from "./gatherAnswers";
import type { ItemTally, Tally, WaveTally } from "./pulseSnapshot";
import { showWave } from "./showWave";

/**
 * What a wave shows after an earlier run showed something of it: two runs one after the other must not tell fewer answers apart than the
 * minimum. Where any group that both tell of, or what is left of an item beside these, differs by fewer, all of the wave stays as it was.
 * A team that was withheld in the wave is shown only where it surely has the minimum more than all that was withheld with it then.
 */
export function keepFormerWave(items: readonly GatheredItem[], favourableFrom: number, wave: string, before: WaveTally | undefined): WaveTally {
  const fresh: WaveTally = { wave, favourableFrom, items: showWave(items) };
  if (before === undefined) return fresh;
  const now = comesTooEarly(fresh.items, before.items) ? { ...fresh, items: showWave(items, newTeams(fresh.items, before.items)) } : fresh;
  const sameScale = before.favourableFrom === favourableFrom;
  return differsByFew(now.items, before.items, sameScale) ? before : now;
}

function teamsOf(items: readonly ItemTally[]): Set<string> {
  return new Set(items.flatMap(({ teams }) => teams.map(({ team }) => team)));
}

function newTeams(now: readonly ItemTally[], before: readonly ItemTally[]): Set<string> {
  const known = teamsOf(before);
  return new Set([...teamsOf(now)].filter((team) => !known.has(team)));
}

function comesTooEarly(now: readonly ItemTally[], before: readonly ItemTally[]): boolean {
  const fresh = newTeams(now, before);
  return pairs(now, before).some(([item, former]) => {
    const withheld = rest(former, new Set(former.teams.map(({ team }) => team))).n;
    return item.teams.some(({ team, tally }) => fresh.has(team) && tally.n < withheld + peopleMinimum);
  });
}

function differsByFew(now: readonly ItemTally[], before: readonly ItemTally[], sameScale: boolean): boolean {
  return pairs(now, before).some(([item, former]) => {
    const common = new Set(item.teams.map(({ team }) => team).filter((team) => former.teams.some((other) => other.team === team)));
    const groups: [Tally, Tally][] = [[item.all, former.all], [rest(item, common), rest(former, common)]];
    for (const { team, tally } of item.teams) {
      const was = former.teams.find((other) => other.team === team);
      if (was !== undefined) groups.push([tally, was.tally]);
    }
    return groups.some(([a, b]) => {
      const isSame = a.n === b.n && a.sum === b.sum && (a.favourable === b.favourable || !sameScale);
      return !isSame && Math.abs(a.n - b.n) < peopleMinimum;
    });
  });
}

/** The items that both tell of. */
function pairs(now: readonly ItemTally[], before: readonly ItemTally[]): [ItemTally, ItemTally][] {
  return now.flatMap((item): [ItemTally, ItemTally][] => {
    const former = before.find((other) => other.item === item.item);
    return former === undefined ? [] : [[item, former]];
  });
}

/** What is left of an item beside some of its teams. */
function rest({ all, teams }: ItemTally, without: ReadonlySet<string>): Tally {
  const taken = teams.filter(({ team }) => without.has(team)).map(({ tally }) => tally);
  const less = (key: "n" | "sum" | "favourable"): number => taken.reduce((left, tally) => left - tally[key], all[key]);
  return { n: less("n"), sum: Math.round(less("sum") * 1e6) / 1e6, favourable: less("favourable"), invited: null };
}
