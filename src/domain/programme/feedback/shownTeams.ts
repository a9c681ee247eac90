import { chooseWithheld } from "../../scorecard/people/chooseWithheld";
import { peopleMinimum } from "../../scorecard/people/peopleData";
import type { AnsweredItem } from "../answers/toldItem";

/** Items of a wave with the minimum of answers. */
export function shownItems(items: readonly AnsweredItem[]): AnsweredItem[] {
  return items.filter(({ all }) => all.n >= peopleMinimum);
}

/**
 * Teams that may be shown with these items, alphabetical. A team is withheld in all items of a wave or in none, so that no sum over items
 * tells what one of them hides.
 */
export function shownTeams(items: readonly AnsweredItem[]): string[] {
  const hidden = new Set<string>();
  for (const { all, groups } of items) for (const name of chooseWithheld([...groups].map(([team, { n }]) => ({ name: team, heads: n })), all.n, peopleMinimum)) hidden.add(name);
  return [...new Set(items.flatMap(({ groups }) => [...groups.keys()]))].filter((team) => !hidden.has(team)).sort((a, b) => (a < b ? -1 : 1));
}
