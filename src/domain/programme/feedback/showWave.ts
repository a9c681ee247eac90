import { chooseWithheld } from "../../scorecard/people/chooseWithheld";
import { peopleMinimum } from "../../scorecard/people/peopleData";
import type { GatheredItem } from "./gatherAnswers";
import type { ItemTally } from "./pulseSnapshot";

/**
 * What of a wave may be shown: items with the minimum of answers, and of these the teams that are withheld in none. A team is withheld
 * in all items of a wave or in none, so that no sum over items tells what one of them hides.
 */
export function showWave(items: readonly GatheredItem[], alsoHidden: ReadonlySet<string> = new Set()): ItemTally[] {
  const shown = items.filter(({ all }) => all.n >= peopleMinimum);
  const hidden = new Set(alsoHidden);
  for (const { all, teams } of shown) {
    const groups = [...teams].map(([name, { n }]) => ({ name, heads: n }));
    for (const name of chooseWithheld(groups, all.n, peopleMinimum)) hidden.add(name);
  }
  return shown.map(({ item, all, teams }) => ({
    item, all,
    teams: [...teams].filter(([team]) => !hidden.has(team)).sort(([a], [b]) => (a < b ? -1 : 1)).map(([team, tally]) => ({ team, tally })),
  }));
}
