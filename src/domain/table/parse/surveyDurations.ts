import { CellKind } from "../cells";
import { cleanText } from "./cleanText";
import { MarkProof, type DecimalMark } from "./decimalMark";
import { isErrorText } from "./errorText";
import { headerUnit, type HeaderUnit } from "./headerUnit";
import { isMissingValue } from "./missingText";
import type { Parsing } from "./parsing";
import { readDurationText } from "./readDurationText";
import { usesOfTexts } from "./usesOfTexts";

/** What a text of a duration column is. */
export const DurationText = { unreadable: 0, minutes: 1, plain: 2, clock: 3, missing: 4, error: 5 } as const;

/** A duration column's texts, each read once, and what they, the numbers and the header say of the column as a whole. */
export interface DurationSurvey {
  readonly unit: HeaderUnit;
  /** Per text: its reading (see `DurationReading`) with the point, or the comma, as the decimal mark. */
  readonly point: Float64Array;
  readonly comma: Float64Array;
  /** Per text: what it is (`DurationText`). */
  readonly kinds: Uint8Array;
  /** The decimal mark that the column proves; null where it proves none. */
  readonly mark: DecimalMark | null;
  /** Whether the number cells are clock times, which Excel keeps as fractions of a day. */
  readonly numbersAreTimes: boolean;
}

/** Reads each distinct text of a duration column once, and decides what is decided for the whole column. */
export function surveyDurations(parsing: Parsing): DurationSurvey {
  const { cells: { texts }, place } = parsing;
  const uses = usesOfTexts(parsing);
  const unit = headerUnit(place.header);
  const point = new Float64Array(texts.length).fill(NaN);
  const comma = new Float64Array(texts.length).fill(NaN);
  const kinds = new Uint8Array(texts.length);
  const proof = new MarkProof();
  for (let index = 0; index < texts.length; index++) {
    const count = uses[index] ?? 0;
    if (count === 0) continue;
    const text = cleanText(texts[index] ?? "");
    if (isMissingValue(text)) {
      kinds[index] = DurationText.missing;
      continue;
    }
    const reading = readDurationText(text);
    if (!reading) {
      if (isErrorText(text)) kinds[index] = DurationText.error;
      continue;
    }
    kinds[index] = DurationText[reading.form];
    point[index] = reading.point;
    comma[index] = reading.comma;
    proof.add(reading.point, reading.comma, count);
  }
  return { unit, point, comma, kinds, mark: proof.mark, numbersAreTimes: unit.duration === null && areTimes(parsing, unit.clock !== null) };
}

const secondsOfDay = 86_400;
/** Seconds by which a fraction of a day may miss a whole second. */
const roundingError = 0.005;
/** Decimal hours of two places and minutes of whole seconds are, if taken for days, multiples of this many seconds. */
const decimalStep = 24;
/** Of real clock times at least half are none. */
const provingShare = 1 / 4;

/**
 * Whether the numbers of a column are clock times. Taken for fractions of a day all are whole seconds; and either the header shows a
 * clock (`isClock`) and most are less than a day, or so many are not what decimal minutes or hours would make that this is no chance.
 */
function areTimes({ cells: { kinds, numbers }, rows }: Parsing, isClock: boolean): boolean {
  let [counted, proving, short] = [0, 0, 0];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as number;
    if (kinds[row] !== CellKind.number) continue;
    const seconds = (numbers[row] as number) * secondsOfDay;
    const whole = Math.round(seconds);
    if (!(Math.abs(seconds - whole) <= roundingError)) return false;
    if (whole === 0) continue;
    counted++;
    if (whole % decimalStep !== 0) proving++;
    if (Math.abs(whole) < secondsOfDay) short++;
  }
  if (isClock) return short * 2 > counted;
  return proving > 0 && proving >= counted * provingShare;
}
