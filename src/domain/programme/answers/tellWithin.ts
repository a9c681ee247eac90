import { exactly, type Span } from "./span";

/** Numbers this near to an end of what is possible are told together with it. */
export const margin = 2;

/**
 * Tells a number that everybody knows to lie within a span: exactly in its middle; near an end only that it is there, since the end itself
 * would say that all of a group answered alike, and one from it what all others answered to the one who did not. What is told keeps the
 * first `margin` steps from the end open, so that whoever adds up told numbers cannot narrow any of them further.
 */
export function tellWithin(value: number, within: Span): Span {
  const { least, most } = within;
  if (most - least <= 2 * margin) return within;
  if (value <= least + margin) return { least, most: least + margin };
  if (value >= most - margin) return { least: most - margin, most };
  return exactly(value);
}
