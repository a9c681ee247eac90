/** Texts that say "nothing here" wherever they stand. */
const missing = new Set(["", "?", "n/a", "#n/a", "n.a.", "-", "--", "–", "—", "null", "(null)", "(blank)", "(empty)", "--none--", "nan"]);

/** Further ones where a date, number or flag belongs; as a text they can be a name (NA is a region). */
const missingValue = new Set([...missing, "na", "none", "nil", "never", "unknown", "tbd", "undefined", "."]);

/** Whether a cleaned text stands for nothing. */
export function isMissingText(text: string): boolean {
  return text.length <= 8 && missing.has(text.toLowerCase());
}

/** Whether a cleaned text stands for nothing where a date, number or flag belongs. */
export function isMissingValue(text: string): boolean {
  return text.length <= 9 && missingValue.has(text.toLowerCase());
}
