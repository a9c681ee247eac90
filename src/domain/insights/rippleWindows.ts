import { periodOf, shiftPeriod } from "../scorecard/periods";
import type { Stretch } from "./figure";
import type { Evidence, Movement } from "./insight";

/** Both sides of a pair have to move by this much, relative. */
export const leastMove = 0.1;
/** Months of the window that is looked at. */
const windowMonths = 3;
/** Months that it is held against, and how many lie between: those just before, those before them, and the year before. */
const references = [{ months: 3, between: 0 }, { months: 3, between: 3 }, { months: 12, between: 0 }] as const;

/**
 * The last whole months, each beside one of the references that what is compared reaches back to.
 * @param start serial day from which on all of it is there. @param end the day after its last whole month.
 */
export function rippleWindows(start: number, end: number): (readonly [before: Stretch, after: Stretch])[] {
  const last = periodOf(end - 1, "month");
  const stretch = (back: number, months: number): Stretch => {
    const to = shiftPeriod(last, -back);
    return { from: shiftPeriod(to, 1 - months), to };
  };
  const before = references.map(({ months, between }) => stretch(windowMonths + between, months));
  return before.filter(({ from }) => from.start >= start).map((reference) => [reference, stretch(0, windowMonths)]);
}

/** One figure in two windows; null where it is not known in both. */
export function movementOf(id: string, before: Evidence | null, after: Evidence | null): Movement | null {
  return before && after && before.value > 0 ? { id, title: after.title, before, after, by: after.value / before.value - 1 } : null;
}
