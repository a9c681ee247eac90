import { zoneOffset } from "./zoneOffset";

/** The time of day that follows a date in a text. */
export interface TimeReading {
  /** Part of a day, 0–1; 1 is the next midnight. */
  readonly fraction: number;
  /** Minutes ahead of UTC; null where no zone is written, or none that tells. */
  readonly zone: number | null;
}

const clock = /^(?:T|[\s,]+|\s*-\s*|,?\s+(?:at|um|à|a las?|kl\.?)\s+)(\d{1,2})(?:([:.h])(\d{2})?(?:[:.m](\d{2}(?:[.,]\d+)?)s?)?)?(\s*Uhr)?(?:\s*([ap])\.?\s?m\.?)?(?![\d.:])(.*)$/iu;
const midnight: TimeReading = { fraction: 0, zone: null };

/**
 * Reads the rest of a text after its date: 0 for nothing, null for something else. 24:00 is the next midnight.
 * Understood are 13:16, 13:16:30.5, 1:16 PM, 13h16, 13.16 Uhr, each with a zone behind it.
 */
export function readTimeText(text: string): TimeReading | null {
  if (text.trim() === "") return midnight;
  const parts = clock.exec(text);
  if (!parts) return null;
  const [, hourText = "", mark, minuteText, secondText = "0", uhr, half, rest = ""] = parts;
  const isFrench = mark === "h" || mark === "H";
  if (minuteText === undefined ? (half === undefined && uhr === undefined && !isFrench) || (mark !== undefined && !isFrench) : false) return null;
  const zone = zoneOffset(rest);
  if (zone === undefined) return null;
  let hour = Number(hourText);
  const minute = Number(minuteText ?? 0);
  const second = Number(secondText.replace(",", "."));
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  }
  const seconds = hour * 3600 + minute * 60 + second;
  return minute > 59 || second >= 60 || seconds > 86_400 ? null : { fraction: seconds / 86_400, zone };
}
