/** What a text is as a number, with the point as the decimal mark and with the comma; NaN where that reading is impossible. */
export interface NumberReading {
  readonly point: number;
  readonly comma: number;
  /** Currency as an ISO code or its sign; "" for none. */
  readonly currency: string;
}

const currency = "\\p{Sc}|US\\$|R\\$|A\\$|C\\$|kr\\.?|Fr\\.?|USD|EUR|GBP|CHF|JPY|CNY|INR|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|BRL|MXN|ZAR|SGD|HKD|KRW|TRY|ILS|AED|SAR";
const amount = new RegExp(
  `^(\\(?)\\s*([-+\u2212]?)\\s*(${currency})?\\s*([-+\u2212]?)\\s*(\\d[\\d\\s.,'\u2019]*|[.,]\\d+)\\s*(%?)\\s*(${currency})?\\s*(-?)(\\)?)$`, "u",
);
const scientific = /^[-+]?\d+(?:\.\d+)?e[-+]?\d+$/iu;
const codes: Readonly<Record<string, string>> = { "$": "USD", "US$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "A$": "AUD", "C$": "CAD", "R$": "BRL" };

/** Reads a cleaned text as a number: thousands marks, decimal commas, percents (as fractions), currencies, accountants' negatives. null where it is none. */
export function readNumberText(text: string): NumberReading | null {
  if (scientific.test(text)) return { point: Number(text), comma: Number(text), currency: "" };
  const parts = amount.exec(text);
  if (!parts) return null;
  const [, open, sign = "", before, innerSign = "", digits = "", percent, after, trailing, close] = parts;
  if ((open === "(") !== (close === ")")) return null;
  const signs = [sign, innerSign].filter((mark) => mark !== "" && mark !== "+").length + (trailing === "-" ? 1 : 0) + (open === "(" ? 1 : 0);
  if (signs > 1) return null;
  const scale = (signs === 1 ? -1 : 1) / (percent === "%" ? 100 : 1);
  const tidy = withoutBlanks(digits.trim());
  if (tidy === null) return null;
  const point = readDigits(tidy, ".", ",") * scale;
  const comma = readDigits(tidy, ",", ".") * scale;
  const mark = before ?? after ?? "";
  return Number.isNaN(point) && Number.isNaN(comma) ? null : { point, comma, currency: codes[mark] ?? mark };
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
