import type { Publication } from "./publication";

/** Publications that are remembered of one period and team: the first and the latest. */
const mostOfPeriod = 3;
/** All publications, and all values in them, that the store and the sheet have room for: ten years of months, or four of twenty teams. */
export const mostPublications = 120;
export const mostPublishedValues = 12_000;

/**
 * The publications to remember. Of a period that was published again and again the first and the last two stay; where all are too many
 * the oldest that were followed by another of their period go first, and then the oldest periods. So the latest publication of a
 * period that is remembered at all is always there. Those that stay keep their numbers.
 */
export function keepPublications(publications: readonly Publication[]): readonly Publication[] {
  const numbered = publications.map((publication, index) => ({ ...publication, number: publicationNumber(publications, index) }));
  const kept = withinRoom(numbered.filter((one) => {
    const others = numbered.filter((other) => isOfSamePeriod(one, other));
    const place = others.indexOf(one);
    return place === 0 || place > others.length - mostOfPeriod;
  }));
  return kept.length === publications.length ? publications : kept;
}

/** By which a publication is known, whatever is forgotten before it: the first is 1. */
export function publicationNumber(publications: readonly Publication[], index: number): number {
  const said = publications[index]?.number;
  return said ?? (index <= 0 ? 1 : publicationNumber(publications, index - 1) + 1);
}

function withinRoom(publications: readonly Publication[]): readonly Publication[] {
  const kept = new Set(publications);
  const isFollowed = (one: Publication): boolean => publications.slice(publications.indexOf(one) + 1).some((later) => isOfSamePeriod(one, later));
  const [followed, latest] = [publications.filter(isFollowed), publications.filter((one) => !isFollowed(one))];
  let values = publications.reduce((sum, one) => sum + one.values.length, 0);
  // The last one stays in any case: it has just been published.
  for (const one of [...followed, ...latest.slice(0, -1)]) {
    if (kept.size <= mostPublications && values <= mostPublishedValues) break;
    kept.delete(one);
    values -= one.values.length;
  }
  return publications.filter((one) => kept.has(one));
}

function isOfSamePeriod(a: Publication, b: Publication): boolean {
  return a.period === b.period && a.team === b.team;
}
