import type { Language } from "../../domain/language/language";

/** How numbers, times and counted things stand in the pane's sentences. */
export interface Formats {
  /** With grouped thousands: "5,998". */
  readonly amount: (value: number) => string;
  /** With that many decimals: "0.42". */
  readonly decimals: (value: number, digits: number) => string;
  /** "1 row", "5,998 rows". */
  readonly counted: (count: number, one: string, many: string) => string;
  /** A time of the day, to the minute unless the seconds are wanted. */
  readonly time: (at: Date, seconds?: "without seconds" | "with seconds") => string;
  /** What stands before decimals and between thousands. */
  readonly marks: { readonly decimalMark: string; readonly thousandsMark: string };
}

/**
 * The formats of a language, as the workbook's place writes them where it speaks that language (de-CH: 5’998). Elsewhere as the language
 * does: "5.998 rows" would be read as six.
 * @param locale BCP 47 tag of the workbook's language
 */
export function formatsOf(language: Language, locale: string): Formats {
  const place = speaks(locale, language) ? locale : language;
  const numberIn = (digits: number): Intl.NumberFormat => new Intl.NumberFormat(place, { minimumFractionDigits: digits, maximumFractionDigits: digits, numberingSystem: "latn" });
  const whole = numberIn(0);
  const amount = (value: number): string => whole.format(value);
  const markOf = (type: Intl.NumberFormatPartTypes): string => numberIn(1).formatToParts(1_234_567).find((part) => part.type === type)?.value ?? "";
  return {
    amount,
    decimals: (value, digits) => numberIn(digits).format(value),
    counted: (count, one, many) => `${amount(count)} ${count === 1 ? one : many}`,
    time: (at, seconds = "without seconds") => at.toLocaleTimeString(place, { timeStyle: seconds === "with seconds" ? "medium" : "short" }),
    marks: { decimalMark: markOf("decimal"), thousandsMark: markOf("group") },
  };
}

function speaks(locale: string, language: Language): boolean {
  try {
    return new Intl.Locale(locale).language === language;
  } catch {
    return false;
  }
}
