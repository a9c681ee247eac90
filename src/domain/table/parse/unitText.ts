import { cleanText } from "./cleanText";
import { currencyPattern } from "./currencies";
import { durationUnit } from "./durationUnits";
import { plainDigits } from "./plainDigits";
import { zoneOffset } from "./zoneOffset";

/** What kind of values a unit is of; `other` are those in which nothing is read, such as thousands and milliseconds. */
export type UnitKind = "duration" | "clock" | "money" | "share" | "count" | "scale" | "date" | "flag" | "text" | "other";

/** A header without the unit that stands at its end or start. */
export interface HeaderParts {
  readonly name: string;
  readonly unit: UnitKind;
}

/** Characters of a text that are looked at. */
const longest = 200;

/** Words for percent; for use within a larger expression with the flags `iu`. */
export const percentPattern = "percent(?:age)?|pct|prozent|pourcentage|porcentaje|パーセント|割合";

const amount = new RegExp(`^(?:${currencyPattern})$`, "u");
const percent = new RegExp(`^(?:%|${percentPattern})$`, "iu");
const clock = /^(?:h{1,2}:m{1,2}(?::s{1,2})?|m{1,2}:s{1,2})$/iu;
const day = /^(?:date|datum|fecha|日付|local(?: time)?|(?:y{2,4}|d{1,2}|m{1,2})([-./])(?:m{1,2}|d{1,2}|y{2,4})\1(?:y{2,4}|d{1,2}|m{1,2})(?:[ T]h{1,2}:m{1,2}(?::s{1,2})?)?)$/iu;
/** The clock of a place, as the time-zone database names it: "Europe/Berlin". */
const placeOfClock = /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)(?:\/[\p{L} +-]+\d{0,2}){1,2}$/u;
const yesOrNo = /^(?:yes\s?\/\s?no|y\s?\/\s?n|true\s?\/\s?false|ja\s?\/\s?nein|oui\s?\/\s?non|s[ií]\s?\/\s?no)$/iu;
const countOf = /^(?:#|no\.?|n|nr\.?|count|anzahl|nombre|número|件)$/iu;
const scale = /^\d+\s*(?:[-–]|to|bis|à|a)\s*\d+$/iu;
const unread = /^(?:ms|k|k€|k\$|TEUR)$/iu;
const brackets = /^[([{]\s*(.*?)\s*[)\]}]$/u;

/** The kind of unit that a whole text is: "min", "(EUR)", "%", "yes/no", "yyyy-mm-dd", "1–5". null for any other text. */
export function unitOfText(text: string): UnitKind | null {
  const tidy = plainDigits(cleanText(text.slice(0, longest)));
  const inside = brackets.exec(tidy)?.[1];
  if (inside !== undefined) return unitInside(inside);
  // A letter alone is rather a value than a unit, but for those that everybody writes.
  return /^\p{Script=Latin}$/u.test(tidy) && !/^[hsdn]$/iu.test(tidy) ? null : unitInside(tidy);
}

function unitInside(text: string): UnitKind | null {
  const bare = text.replace(/^(?:in|en|à)\s+/iu, "");
  if (durationUnit(bare) !== null) return "duration";
  if (amount.test(bare)) return "money";
  if (percent.test(bare)) return "share";
  if (clock.test(bare)) return "clock";
  if (day.test(bare) || placeOfClock.test(bare) || (/\p{L}/u.test(bare) && typeof zoneOffset(bare) === "number")) return "date";
  if (yesOrNo.test(bare)) return "flag";
  if (countOf.test(bare)) return "count";
  if (scale.test(bare)) return "scale";
  if (unread.test(bare)) return "other";
  return /^text$/iu.test(bare) ? "text" : null;
}

const inBrackets = /^(.*[^\s([{])\s*([([{][^()[\]{}]*[)\]}])$/u;
const behindIn = /^(.*\S)\s+(?:in|en|à)\s+(\S+)$/iu;
const lastWord = /^(.*[^\s%,:/-])[\s,:/-]*(?:\s|(?=%))(\S+)$/u;
const firstWord = /^(%|\p{Sc})\s*(\S.*)$/u;
/** Units that stand without brackets; the others are words that a name may end with. */
const bareKinds = new Set<UnitKind | null>(["duration", "clock", "money", "share"]);

/** Parts a header from its unit: "Handle time (min)", "AHT in hours", "Opened (UTC)", "CSAT %", "MRR EUR". null where it has none. */
export function withoutUnit(header: string): HeaderParts | null {
  const text = plainDigits(cleanText(header.slice(0, longest).replaceAll("_", " ").replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")));
  const bracketed = inBrackets.exec(text);
  if (bracketed) return parts(bracketed[1], unitOfText(bracketed[2] ?? ""));
  const behind = behindIn.exec(text);
  const [, name, unit = ""] = behind ?? lastWord.exec(text) ?? [];
  // One letter is a unit only in brackets or behind "in": "Team D" is no team in days.
  const kind = behind === null && /^\p{Script=Latin}$/u.test(unit) ? null : unitInside(unit);
  if (bareKinds.has(kind) || /^(?:UTC|GMT)\S*$/u.test(unit)) return parts(name, kind);
  const leading = firstWord.exec(text);
  return leading ? parts(leading[2], unitInside(leading[1] ?? "")) : null;
}

function parts(name: string | undefined, unit: UnitKind | null): HeaderParts | null {
  return name === undefined || unit === null ? null : { name, unit };
}
