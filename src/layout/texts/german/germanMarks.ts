import type { englishMarks } from "../englishMarks";

/** The German words about changes of the way of working that were marked. Months come in already written out. */
export const germanMarks: typeof englishMarks = {
  soon: (length) => `noch ${length}`,
  changed: (month, reason) => `Geändert im ${month}: ${reason}`,
  limitsIn: (length) => `bis zu neuen Grenzen noch ${length}`,
  definition: (month, reason) => `Grenzen beginnen im ${month} neu: ${reason} (in dieser Mappe vermerkt)`,
  marked: (month, reason) => `Grenzen beginnen im ${month} neu: ${reason}`,
  unmarked: (month) => `Grenzen beginnen im ${month} nicht mehr neu`,
};
