import { peopleMinimum } from "../../scorecard/people/peopleData";
import { gatherRound, shownGroups, tellRound, type RatedRound } from "./ratedRound";
import type { Rating } from "./readRatings";

/**
 * The round to show, given what was shown before: two looks at the same answers must not differ by fewer of them than the minimum, or the
 * few that came between could be worked out. Until enough came everywhere, the earlier figures stay; which groups are shown stays for the
 * whole round. A round that begins after the earlier one's last answer shares none with it, and is free.
 */
export function showRound(ratings: readonly Rating[], before: RatedRound | null): RatedRound | null {
  const answered = gatherRound(ratings);
  const from = Math.min(...ratings.map(({ on }) => on));
  if (before === null || (answered.length > 0 && from > before.to)) return tellRound(ratings, answered, shownGroups(ratings, answered));
  const next = tellRound(ratings, answered, before.groups, before);
  return next !== null && followsSafely(before, next) ? next : before;
}

function followsSafely(before: RatedRound, next: RatedRound): boolean {
  return before.statements.every((earlier) => {
    const later = next.statements.find(({ item }) => item === earlier.item);
    return later !== undefined && isFarEnough(later.rest.n - earlier.rest.n) && earlier.groups.every(({ told }, index) => isFarEnough((later.groups[index]?.told.n ?? 0) - told.n));
  });
}

function isFarEnough(more: number): boolean {
  return more === 0 || more >= peopleMinimum;
}
