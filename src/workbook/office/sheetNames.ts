/** Longest name that Excel gives a worksheet. */
const longestName = 31;

/** The wanted worksheet name, or the first free "Name (2)", "Name (3)" …; names differ whatever their case. */
export function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  const lower = new Set([...taken].map((name) => name.toLowerCase()));
  if (!lower.has(wanted.toLowerCase())) return wanted;
  for (let copy = 2; ; copy++) {
    const suffix = ` (${copy})`;
    const name = wanted.slice(0, longestName - suffix.length) + suffix;
    if (!lower.has(name.toLowerCase())) return name;
  }
}

const unfinished = " (being made)";

/** The name of a sheet between its making and the moment when it knows what it is: left behind, it says that it may go. */
export function unfinishedName(planId: string): string {
  return `${planId.slice(0, longestName - unfinished.length)}${unfinished}`;
}

export function isUnfinishedName(name: string): boolean {
  return name.endsWith(unfinished);
}
