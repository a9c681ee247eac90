const clock = /^(?:T|[\s,]+|\s*-\s*|\s+at\s+)(\d{1,2})(?::(\d{2})(?::(\d{2}(?:[.,]\d+)?))?)?\s*(?:([ap])\.?m\.?)?(.*)$/iu;
const zone = /^\s*\(?(?:[Zz]|[A-Z]{2,5}|(?:UTC|GMT)?\s*[-+\u2212]\d{1,2}(?::?\d{2})?)?\)?(?:\[[^\]]*\])?$/u;

/**
 * The time of day that follows a date in a text, as a fraction of a day: 0 for nothing, null for something else.
 * 24:00 is the next midnight. Zone marks are allowed and dropped: the wall clock counts.
 */
export function readTimeText(text: string): number | null {
  if (text.trim() === "") return 0;
  const parts = clock.exec(text);
  if (!parts) return null;
  const [, hourText = "", minuteText, secondText = "0", half, rest = ""] = parts;
  if ((minuteText === undefined && half === undefined) || !zone.test(rest)) return null;
  let hour = Number(hourText);
  const minute = Number(minuteText ?? 0);
  const second = Number(secondText.replace(",", "."));
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  }
  const seconds = hour * 3600 + minute * 60 + second;
  return minute > 59 || second >= 60 || seconds > 86_400 ? null : seconds / 86_400;
}
