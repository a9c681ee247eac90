import { currencyOf, currencyPattern } from "./currencies";
import { durationUnit, type DurationUnit } from "./durationUnits";
import { plainDigits } from "./plainDigits";
import { percentPattern } from "./unitText";

/** What a header says about the numbers below it. */
export interface HeaderUnit {
  /** Unit of plain numbers; null where none is named. */
  readonly duration: DurationUnit | null;
  /** How 12:30 is meant; null where the header does not tell. */
  readonly clock: "hours:minutes" | "minutes:seconds" | null;
  readonly percent: boolean;
  /** ISO code or sign; "" where none is named. */
  readonly currency: string;
}

/** Characters of a header that are looked at. */
const longest = 200;

const percentWord = new RegExp(`%|(?:^|\\P{L})(?:${percentPattern})(?:$|\\P{L})`, "iu");
const bracketed = /[([{]([^)\]}]*)[)\]}]/gu;
const aUnitIn = /(?:^|\s)(?:in|en|à)\s+(\p{L}+)\.?\s*$/iu;
const aCurrency = new RegExp(`(?:^|[^\\p{L}])(${currencyPattern})(?:$|[^\\p{L}])`, "u");

/** Reads units from a header: "Handle time (min)", "AHT in hours", "Dauer [Std.]", "CSAT %", "MRR (EUR)", "Talk time hh:mm:ss". */
export function headerUnit(header: string): HeaderUnit {
  const text = plainDigits(header.slice(0, longest).replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replaceAll("_", " ").trim());
  return {
    duration: unitIn(text),
    clock: /h{1,2}:m{1,2}/iu.test(text) ? "hours:minutes" : /m{1,2}:s{1,2}/iu.test(text) ? "minutes:seconds" : null,
    percent: percentWord.test(text),
    currency: currencyOf(aCurrency.exec(text)?.[1] ?? ""),
  };
}

/** One letter is a unit only where it stands in brackets or behind "in": "Team D" is no team in days. */
function unitIn(text: string): DurationUnit | null {
  for (const [, inside = ""] of text.matchAll(bracketed)) {
    const unit = durationUnit(inside.trim().replace(/^(?:in|en)\s+/iu, ""));
    if (unit !== null) return unit;
  }
  const behindIn = durationUnit(aUnitIn.exec(text)?.[1] ?? "");
  if (behindIn !== null) return behindIn;
  const words = text.split(/[^\p{L}\p{M}]+/u).filter((word) => word.length > 1 || /[^\p{Script=Latin}]/u.test(word));
  return words.map(durationUnit).findLast((unit) => unit !== null) ?? null;
}
