import { peopleMinimum } from "../../scorecard/people/peopleData";
import { partsOf, rateRound, type RatedRound } from "./ratedRound";
import type { Rating } from "./readRatings";
import type { Tally } from "./tally";

/**
 * The round to show, given what was shown before: two looks at the same answers must not differ by fewer of them than the minimum, or the
 * few that came between could be worked out. Until enough came everywhere, the earlier figures stay; which groups are shown stays for the
 * whole round. A round that begins after the earlier one's last answer shares none with it, and is free.
 */
export function showRound(ratings: readonly Rating[], before: RatedRound | null): RatedRound | null {
  const now = rateRound(ratings);
  if (before === null || (now !== null && now.from > before.to)) return now;
  const next = rateRound(ratings, before.groups);
  return next !== null && followsSafely(before, next) ? next : before;
}

function followsSafely(before: RatedRound, next: RatedRound): boolean {
  return before.statements.every((earlier) => {
    const later = next.statements.find(({ code }) => code === earlier.code);
    if (later === undefined) return false;
    const parts = partsOf(later);
    return partsOf(earlier).every((part, index) => isFarEnough(part, parts[index]));
  });
}

function isFarEnough(earlier: Tally, later: Tally | undefined): boolean {
  if (later === undefined) return false;
  const isSame = earlier.n === later.n && earlier.sum === later.sum && earlier.favourable === later.favourable;
  return isSame || later.n - earlier.n >= peopleMinimum;
}
