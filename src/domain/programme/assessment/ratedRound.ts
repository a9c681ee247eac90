import { chooseWithheld } from "../../scorecard/people/chooseWithheld";
import { peopleMinimum } from "../../scorecard/people/peopleData";
import { addAnswer, noAnswers, without } from "../answers/tally";
import { tellItem, type AnsweredItem, type ToldItem } from "../answers/toldItem";
import { scale, statements } from "./instrument";
import type { Rating } from "./readRatings";

/** What may be told of a round of answers: nothing of fewer answers than the minimum, nothing from which such could be worked out, and nothing that says what one person answered. */
export interface RatedRound {
  /** Serial days of the first and last answer. */
  readonly from: number;
  readonly to: number;
  /** Groups that are shown, alphabetical. */
  readonly groups: readonly string[];
  /** By their codes, each with every one of these groups. */
  readonly statements: readonly ToldItem[];
}

function alphabetical(a: string, b: string): number {
  return a.toLowerCase() < b.toLowerCase() ? -1 : 1;
}

/** Adds up a round's answers by statement; those with fewer than the minimum are absent. */
export function gatherRound(ratings: readonly Rating[]): AnsweredItem[] {
  return statements.flatMap(({ code }) => {
    const groups = new Map<string, AnsweredItem["all"]>();
    let all = noAnswers;
    for (const { rating, group } of ratings.filter((one) => one.code === code)) {
      all = addAnswer(all, rating);
      if (group !== null) groups.set(group, addAnswer(groups.get(group) ?? noAnswers, rating));
    }
    return all.n < peopleMinimum ? [] : [{ item: code, all, groups }];
  });
}

/** The groups that may be shown, alphabetical. One that has to be withheld for one statement is withheld for all. */
export function shownGroups(ratings: readonly Rating[], answered: readonly AnsweredItem[]): string[] {
  const names = [...new Set(ratings.flatMap(({ group }) => group ?? []))].sort(alphabetical);
  const withheld = new Set(answered.flatMap(({ all, groups }) => [...chooseWithheld(names.map((name) => ({ name, heads: groups.get(name)?.n ?? 0 })), all.n, peopleMinimum)]));
  return names.filter((name) => !withheld.has(name));
}

/**
 * Tells a round of answers; null where nothing may be told, or not with these groups.
 * @param before what an earlier look at this round told
 */
export function tellRound(ratings: readonly Rating[], answered: readonly AnsweredItem[], groups: readonly string[], before?: RatedRound): RatedRound | null {
  const told = answered.flatMap((item) => (isSafe(item, groups) ? tellItem(item, { shown: groups, scale, before: before?.statements.find((one) => one.item === item.item) }) ?? [] : []));
  if (told.length === 0 || told.length < answered.length) return null;
  const days = ratings.map(({ on }) => on);
  return { from: Math.min(...days), to: Math.max(...days), groups, statements: told.map(({ item, all, groups: parts, rest }): ToldItem => ({ item, all, groups: parts, rest })) };
}

/** Whether neither a shown group nor what is left of the total beside them is smaller than the minimum. */
function isSafe({ all, groups: tallies }: AnsweredItem, groups: readonly string[]): boolean {
  const own = groups.map((group) => tallies.get(group) ?? noAnswers);
  const rest = without(all, own).n;
  return own.every(({ n }) => n >= peopleMinimum) && (rest === 0 || rest >= peopleMinimum);
}
