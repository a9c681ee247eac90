/** What of the old text is not in the new one in order: "" when the new one only inserts. */
export function missingFrom(now: string, before: string): string {
  let at = 0;
  for (let i = 0; i < before.length; i++) {
    at = now.indexOf(before[i] ?? "", at) + 1;
    if (at === 0) return before.slice(i);
  }
  return "";
}
