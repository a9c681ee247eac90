/** Longest name that Excel gives a worksheet. */
export const longestSheetName = 31;

/** The wanted worksheet name, or the first free "Name (2)", "Name (3)" …; names differ whatever their case. */
export function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  const lower = new Set([...taken].map((name) => name.toLowerCase()));
  if (!lower.has(wanted.toLowerCase())) return wanted;
  for (let copy = 2; ; copy++) {
    const suffix = ` (${copy})`;
    const name = wanted.slice(0, longestSheetName - suffix.length) + suffix;
    if (!lower.has(name.toLowerCase())) return name;
  }
}
