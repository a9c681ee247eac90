/** A group of persons that partitions a published total. */
export interface PeopleGroup {
  readonly name: string;
  /** Persons in it, which may be an average and so a fraction; never negative. */
  readonly heads: number;
}

/** Below this a number of heads is rounding, not a person. */
const noOne = 1e-6;

/** The smaller group first; of equals the alphabetical first, so that two runs choose alike. */
function bySize(a: PeopleGroup, b: PeopleGroup): number {
  return a.heads - b.heads || (a.name < b.name ? -1 : 1);
}

/**
 * Names of the groups that must not be shown. Every group below the minimum; and, as a total is shown too and what is left
 * of it after the visible groups is what the hidden ones add up to, the next smallest ones until at least two groups with
 * anyone in them are hidden and these are together at least the minimum.
 * Persons of the total who are in no group count as a group of their own that is never shown: a few of them need company too,
 * while a large rest needs none and is no company, since its figures could be known.
 * @param total persons in the published total.
 */
export function chooseWithheld(groups: readonly PeopleGroup[], total: number, minimum: number): ReadonlySet<string> {
  const hidden = groups.filter((group) => group.heads < minimum);
  const visible = groups.filter((group) => group.heads >= minimum).sort(bySize);
  const rest = total - groups.reduce((sum, group) => sum + group.heads, 0);
  const inhabited = hidden.filter((group) => group.heads > noOne).map((group) => group.heads);
  if (rest > noOne && rest < minimum) inhabited.push(rest);
  let heads = inhabited.reduce((sum, value) => sum + value, 0);
  let count = inhabited.length;
  while (count > 0 && (count < 2 || heads < minimum)) {
    const next = visible.shift();
    if (next === undefined) break;
    hidden.push(next);
    heads += next.heads;
    count++;
  }
  return new Set(hidden.map((group) => group.name));
}
