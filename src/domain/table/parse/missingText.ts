/** Texts that say "nothing here" wherever they stand, in lower case. */
const missing = new Set([
  "", "?", "??", "???", "n/a", "#n/a", "n.a.", "n. a.", "n/d", "n.d.", "s/d", "k.a.", "k. a.", "-", "--", "---", "–", "—", "―", "−", "ー", "...", "…",
  "null", "(null)", "none", "(none)", "--none--", "(blank)", "(empty)", "nan", "該当なし", "なし",
]);

/** Further ones where a date, number or flag belongs; as a text they can be a name (NA is a region). */
const missingValue = new Set([
  ...missing, "na", "nil", "never", "unknown", "tbd", "undefined", ".", "pending", "keine", "unbekannt", "nie", "offen", "aucun", "aucune", "inconnu", "jamais",
  "ninguno", "ninguna", "desconocido", "nunca", "pendiente", "無し", "不明", "未定", "0000-00-00", "0000-00-00 00:00:00", "00/00/0000", "00.00.0000",
]);

const longest = Math.max(...[...missingValue].map((text) => text.length));
/** How they begin: most texts begin otherwise and need not be put into lower case. */
const beginnings = new Set([...missingValue].flatMap((text) => [text.charCodeAt(0), text.toUpperCase().charCodeAt(0)]));

/** Whether a cleaned text stands for nothing. */
export function isMissingText(text: string): boolean {
  return mayBeMissing(text) && missing.has(text.toLowerCase());
}

/** Whether a cleaned text stands for nothing where a date, number or flag belongs. */
export function isMissingValue(text: string): boolean {
  return mayBeMissing(text) && missingValue.has(text.toLowerCase());
}

function mayBeMissing(text: string): boolean {
  return text.length <= longest && beginnings.has(text.charCodeAt(0));
}
