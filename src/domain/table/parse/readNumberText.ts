import { currencyOf, currencyPattern } from "./currencies";
import { plainDigits } from "./plainDigits";

/** What a text is as a number, with the point as the decimal mark and with the comma; NaN where that reading is impossible. */
export interface NumberReading {
  readonly point: number;
  readonly comma: number;
  /** Currency as an ISO code or its sign; "" for none. */
  readonly currency: string;
  /** Whether a percent sign was there; the readings are fractions then. */
  readonly percent: boolean;
}

/** A longer text is no number. */
const longest = 60;

const amount = new RegExp(
  `^(\\(?)\\s*([-+]?)\\s*(%?)\\s*(${currencyPattern})?\\s*([-+]?)\\s*(\\d[\\d\\s.,'\u2019]*|[.,]\\d+)\\s*(%?)\\s*(${currencyPattern})?\\s*(-?)(\\)?)$`, "u",
);
/** Plain digits, and decimals that no thousands mark can be, as most are. */
const simple = /^-?\d{1,15}(\.(?:\d{1,2}|\d{4,12}))?$/u;
const scientific = /^[-+]?\d+(?:([.,])\d+)?e[-+]?\d+$/iu;

/** Reads a cleaned text as a number: thousands marks, decimal commas, percents (as fractions), currencies, accountants' negatives. null where it is none. */
export function readNumberText(written: string): NumberReading | null {
  if (written.length > longest) return null;
  const plain = simple.exec(written);
  if (plain) {
    const value = Number(written) + 0;
    return { point: value, comma: plain[1] === undefined ? value : NaN, currency: "", percent: false };
  }
  const text = plainDigits(written);
  const power = scientific.exec(text);
  if (power) {
    const value = Number(text.replace(",", "."));
    return Number.isFinite(value) ? { point: power[1] === "," ? NaN : value, comma: power[1] === "." ? NaN : value, currency: "", percent: false } : null;
  }
  const parts = amount.exec(text);
  if (!parts) return null;
  const [, open, sign = "", percentBefore, before = "", innerSign = "", digits = "", percentAfter, after = "", trailing, close] = parts;
  if ((open === "(") !== (close === ")")) return null;
  const signs = [sign, innerSign].filter((mark) => mark !== "" && mark !== "+").length + (trailing === "-" ? 1 : 0) + (open === "(" ? 1 : 0);
  if (signs > 1 || (percentBefore === "%" && percentAfter === "%")) return null;
  const percent = percentBefore === "%" || percentAfter === "%";
  const tidy = withoutBlanks(digits.trim());
  if (tidy === null) return null;
  const currency = currencyOf(after === "" ? before : after);
  if (before !== "" && after !== "" && currencyOf(before) !== currency && before !== "$") return null;
  const scaled = (value: number): number => (signs === 1 ? 0 - value : value) / (percent ? 100 : 1);
  const point = scaled(readDigits(tidy, ".", ","));
  const comma = scaled(readDigits(tidy, ",", "."));
  return Number.isNaN(point) && Number.isNaN(comma) ? null : { point, comma, currency, percent };
}

/** Blanks and apostrophes between groups of three dropped; null where they stand elsewhere. */
function withoutBlanks(digits: string): string | null {
  if (!/[\s'\u2019]/u.test(digits)) return digits;
  return /^\d{1,3}(?:[\s'\u2019]\d{3})+(?:[.,]\d+)?$/u.test(digits) ? digits.replace(/[\s'\u2019]/gu, "") : null;
}

/** Groups of three, or of two as in 12,34,567; a leading zero starts no group. */
const grouped = { ",": /^[1-9]\d{0,2}(?:,\d{2,3})*,\d{3}$/u, ".": /^[1-9]\d{0,2}(?:\.\d{3})+$/u } as const;

function readDigits(digits: string, decimal: "." | ",", group: "." | ","): number {
  const [whole = "", fraction = "", ...more] = digits.split(decimal);
  if (more.length > 0 || !/^\d*$/u.test(fraction)) return NaN;
  if (/^\d*$/u.test(whole)) return whole === "" && fraction === "" ? NaN : Number(`${whole || "0"}.${fraction || "0"}`);
  return grouped[group].test(whole) ? Number(`${whole.replaceAll(group, "")}.${fraction || "0"}`) : NaN;
}
