import { chooseWithheld } from "../../scorecard/people/chooseWithheld";
import { peopleMinimum } from "../../scorecard/people/peopleData";
import { statements } from "./instrument";
import type { Rating } from "./readRatings";
import { addTallies, tallyOf, without, type Tally } from "./tally";

/** The answers to one statement that may be shown. */
export interface RatedStatement {
  readonly code: string;
  readonly all: Tally;
  /** Of each of the round's groups, in their order. */
  readonly groups: readonly Tally[];
}

/** What may be shown of a round of answers: nothing of fewer answers than the minimum, and nothing from which such could be worked out. */
export interface RatedRound {
  /** Serial days of the first and last answer. */
  readonly from: number;
  readonly to: number;
  /** Groups that are shown, alphabetical. */
  readonly groups: readonly string[];
  readonly statements: readonly RatedStatement[];
}

function alphabetical(a: string, b: string): number {
  return a.toLowerCase() < b.toLowerCase() ? -1 : 1;
}

/**
 * Adds up a round of answers; null where nothing may be shown. A group that has to be withheld for one statement is withheld for all.
 * @param only groups that may be shown, where an earlier look at the same answers settled it; null where any group of these may not be
 */
export function rateRound(ratings: readonly Rating[], only?: readonly string[]): RatedRound | null {
  const answered = statements.flatMap(({ code }) => {
    const rows = ratings.filter((rating) => rating.code === code);
    return rows.length < peopleMinimum ? [] : [{ code, rows }];
  });
  if (answered.length === 0) return null;
  const names = [...new Set(ratings.flatMap(({ group }) => group ?? []))].sort(alphabetical);
  const withheld = new Set(answered.flatMap(({ rows }) => [...chooseWithheld(names.map((name) => ({ name, heads: countOf(rows, name) })), rows.length, peopleMinimum)]));
  const groups = only ?? names.filter((name) => !withheld.has(name));
  const rated = answered.map(({ code, rows }): RatedStatement => ({ code, all: tallyOf(rows.map(({ rating }) => rating)), groups: groups.map((name) => tallyOf(rows.filter(({ group }) => group === name).map(({ rating }) => rating))) }));
  if (only !== undefined && !rated.every(isSafe)) return null;
  const days = ratings.map(({ on }) => on);
  return { from: Math.min(...days), to: Math.max(...days), groups, statements: rated };
}

function countOf(rows: readonly Rating[], name: string): number {
  return rows.filter(({ group }) => group === name).length;
}

/** Whether neither a shown group nor what is left of the total beside them is smaller than the minimum. */
function isSafe({ all, groups }: RatedStatement): boolean {
  const rest = without(all, addTallies(groups)).n;
  return groups.every(({ n }) => n >= peopleMinimum) && (rest === 0 || rest >= peopleMinimum);
}

/** A statement's answers in the parts that can be told apart: each group, and all others together. */
export function partsOf({ all, groups }: RatedStatement): Tally[] {
  return [...groups, without(all, addTallies(groups))];
}
