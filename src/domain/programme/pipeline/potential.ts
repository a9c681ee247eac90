import { nameKey } from "../../measure/words";
import type { Table } from "../../table/table";
import { chosen } from "../choice";
import { numberIn, rowsOf, textIn } from "../rowReaders";
import type { Roster } from "./roster";
import { clearRating, ratingScale, signals, type SignalId } from "./signals";

/** Ratings of this many raters say nothing of a single one of them; a leader's rating of their own people is no secret between the two. */
export const leastRaters = 3;

/** Why the ratings of a person are not shown. */
export type PotentialWithheld = "too-few-raters" | "unnamed-raters";

/** What was rated of a person's potential. */
export interface Potential {
  readonly key: string;
  readonly person: string;
  /** Different people who rated; rows without a rater are no one. */
  readonly raters: number;
  /** Serial day of the latest rating; null where none is dated. */
  readonly lastRated: number | null;
  /** null where they are shown. */
  readonly withheld: PotentialWithheld | null;
  /** Mean of all ratings of a signal as a whole number, 1–5; nothing for one that nobody rated, none at all where withheld. */
  readonly ratings: Readonly<Partial<Record<SignalId, number>>>;
}

/** The ratings of everybody who was rated, alphabetical, never ranked. */
export function findPotential(table: Table | undefined, { leadersOf }: Pick<Roster, "leadersOf">): Potential[] {
  const rows = readRatings(table);
  return [...new Set(rows.map(({ key }) => key))].sort().map((key): Potential => {
    const own = rows.filter((row) => row.key === key);
    const raters = new Set(own.flatMap(({ rater }) => (rater === null ? [] : [nameKey(rater)])));
    const [only] = raters;
    const isOwnLeader = raters.size === 1 && only !== undefined && leadersOf(key).has(only);
    const hasUnnamed = own.some(({ rater }) => rater === null);
    const withheld = hasUnnamed ? "unnamed-raters" : raters.size >= leastRaters || isOwnLeader ? null : "too-few-raters";
    const byRaters = (signal: SignalId): number => new Set(own.filter((one) => one.signal === signal).map(({ rater }) => rater)).size;
    return {
      key, person: own[0]?.person ?? key, raters: raters.size, lastRated: latest(own.map(({ ratedOn }) => ratedOn)), withheld,
      ratings: withheld !== null ? {} : Object.fromEntries(signals.flatMap(({ id }) => {
        const values = own.filter(({ signal }) => signal === id).map(({ rating }) => rating);
        // Of one signal too, so that nobody is the only one who rated it.
        return values.length === 0 || (!isOwnLeader && byRaters(id) < leastRaters) ? [] : [[id, Math.round(values.reduce((sum, value) => sum + value, 0) / values.length)]];
      })),
    };
  });
}

/** Whether at least one signal is clearly seen. */
export function showsPotential({ ratings }: Potential): boolean {
  return Object.values(ratings).some((rating) => rating >= clearRating);
}

/** The texts by which a table names each signal, as they stand there. */
export function signalTexts(table: Table | undefined): Readonly<Record<SignalId, readonly string[]>> {
  const column = table?.columns["signal"];
  const texts = column?.type === "text" ? column.values : [];
  return Object.fromEntries(signals.map(({ id }) => [id, texts.filter((text) => chosen(text, signals) === id)])) as unknown as Readonly<Record<SignalId, readonly string[]>>;
}

interface RatingRow {
  readonly key: string;
  readonly person: string;
  readonly signal: SignalId;
  readonly rating: number;
  readonly ratedOn: number | null;
  readonly rater: string | null;
}

/** The ratings that can be used: of a person and one of the five signals, within the scale. */
function readRatings(table: Table | undefined): RatingRow[] {
  return rowsOf(table, (from) => {
    const [personOf, signalOf, raterOf] = [textIn(from, "person"), textIn(from, "signal"), textIn(from, "rater")];
    const [ratingOf, ratedOn] = [numberIn(from, "rating"), numberIn(from, "rated-on")];
    return (row) => {
      const [person, signal, rating] = [personOf(row), chosen(signalOf(row), signals), ratingOf(row)];
      if (person === null || signal === null || rating === null || rating < ratingScale.low || rating > ratingScale.high) return null;
      return { key: nameKey(person), person, signal, rating, ratedOn: ratedOn(row), rater: raterOf(row) };
    };
  });
}

function latest(days: readonly (number | null)[]): number | null {
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? null : Math.max(...known);
}
