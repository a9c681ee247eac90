import { durationUnit, inMinutes, minutesOf, type DurationUnit } from "./durationUnits";
import { plainDigits } from "./plainDigits";
import { readNumberText } from "./readNumberText";

/** What a text is as a duration, with the point as the decimal mark and with the comma; NaN where that reading is impossible. */
export interface DurationReading {
  /**
   * `minutes`: the unit is known and the readings are minutes. `plain`: a number without a unit. `clock`: two parts such as 12:30,
   * read as minutes and seconds; as hours and minutes it is 60 times as much.
   */
  readonly form: "minutes" | "plain" | "clock";
  readonly point: number;
  readonly comma: number;
}

/** A longer text is no duration. */
const longest = 80;

const clock = /^(?:(\d+)\s?(?:days?|d|tage?|jours?|j|d[ií]as?|日)?(?:,\s?|\s|[.:]))?(\d+):([0-5]?\d):([0-5]?\d(?:[.,]\d+)?)\s?(?:h|hrs?|std\.?)?$/iu;
const shortClock = /^(\d+):([0-5]?\d)(?:[.,](\d+))?(?:\s?(\p{L}+)\.?)?$/u;
const iso = /^P(?=[\dT])(?:([\d.,]+)W)?(?:([\d.,]+)D)?(?:T(?=\d)(?:([\d.,]+)H)?(?:([\d.,]+)M)?(?:([\d.,]+)S)?)?$/iu;
const hasLetter = /\p{L}/u;
const isPower = /^[-+\d.,]+e[-+]?\d+$/iu;
const isoUnits: readonly DurationUnit[] = ["weeks", "days", "hours", "minutes", "seconds"];
const part = /(\d[\d.,'\u2019]*(?: \d{3}(?!\d))*(?:[.,]\d+)?|[.,]\d+)\s?(\p{L}+)\.?(?:\s?(?:,|and|und|et|y)(?=[\s\d]))?\s?/uy;

/** Reads a cleaned text as a duration: clocks, numbers with units in five languages, ISO 8601. null where it is none. */
export function readDurationText(written: string): DurationReading | null {
  if (written.length > longest) return null;
  const text = plainDigits(written);
  const negative = /^(?:-|\()\s?(?=[\dP.,])/iu.exec(text);
  const reading = readUnsigned(negative ? text.slice(negative[0].length).replace(negative[0].startsWith("(") ? /\)$/u : /$^/u, "") : text);
  if (!reading || !negative) return reading;
  return { ...reading, point: 0 - reading.point, comma: 0 - reading.comma };
}

function readUnsigned(text: string): DurationReading | null {
  if (!hasLetter.test(text) || isPower.test(text)) return readClock(text) ?? readPlain(text);
  const parts = iso.exec(text);
  if (parts) return readParts(isoUnits.flatMap((unit, index) => (parts[index + 1] === undefined ? [] : [{ amount: parts[index + 1] ?? "", unit }])));
  return (text.includes(":") ? readClock(text) : null) ?? readWords(text);
}

function readClock(text: string): DurationReading | null {
  const parts = clock.exec(text);
  if (parts) {
    const seconds = Number((parts[4] ?? "").replace(",", "."));
    return minutes((Number(parts[1] ?? 0) * 86_400 + Number(parts[2]) * 3600 + Number(parts[3]) * 60 + seconds) / 60);
  }
  const short = shortClock.exec(text);
  return short ? readShortClock(short) : null;
}

function readPlain(text: string): DurationReading | null {
  const number = readNumberText(text);
  return number && number.currency === "" && !number.percent ? { form: "plain", point: number.point, comma: number.comma } : null;
}

function readShortClock([, first, second, fraction, word]: RegExpExecArray): DurationReading | null {
  const unit = word === undefined ? null : durationUnit(word);
  if (word !== undefined && unit !== "hours" && unit !== "minutes") return null;
  const value = (Number(first) * 60 + Number(`${second}.${fraction ?? "0"}`)) / 60;
  return unit === null ? { form: "clock", point: value, comma: value } : minutes(unit === "hours" ? value * 60 : value);
}

/** Reads "1 h 30 m", "2 Std. 15 Min.", "2h30": units from large to small, each once; a number behind hours is minutes. */
function readWords(text: string): DurationReading | null {
  const found: { amount: string; unit: DurationUnit }[] = [];
  let at = 0;
  while (at < text.length) {
    part.lastIndex = at;
    const parts = part.exec(text);
    const last = found.at(-1);
    if (!parts) {
      const rest = text.slice(at).trim();
      if (last?.unit !== "hours" || !/^[0-5]?\d$/u.test(rest)) return null;
      found.push({ amount: rest, unit: "minutes" });
      break;
    }
    const unit = durationUnit(parts[2] ?? "");
    if (unit === null || (last && minutesOf[unit] >= minutesOf[last.unit])) return null;
    found.push({ amount: parts[1] ?? "", unit });
    at = part.lastIndex;
  }
  return readParts(found);
}

function readParts(parts: readonly { readonly amount: string; readonly unit: DurationUnit }[]): DurationReading | null {
  if (parts.length === 0) return null;
  let [point, comma] = [0, 0];
  for (const { amount, unit } of parts) {
    const number = readNumberText(amount);
    if (!number) return null;
    if (parts.length === 1) return { form: "minutes", point: inMinutes(number.point, unit), comma: inMinutes(number.comma, unit) };
    // Whole seconds are summed, so that 1 h 23 m 45 s and 1:23:45 are the same number.
    point += Math.round(number.point * minutesOf[unit] * 60_000) / 1000;
    comma += Math.round(number.comma * minutesOf[unit] * 60_000) / 1000;
  }
  return Number.isNaN(point) && Number.isNaN(comma) ? null : { form: "minutes", point: point / 60, comma: comma / 60 };
}

function minutes(value: number): DurationReading {
  return { form: "minutes", point: value, comma: value };
}
