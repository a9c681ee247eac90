import { CellKind } from "../cells";
import { civilDay, serialDay } from "../serialDay";
import { isOpenEnd } from "./openEnd";
import type { Parsing } from "./parsing";
import { Span } from "./span";

/** So many distinct days of texts and of real dates prove by their days alone how a file was opened. */
const many = 10;
/** Fewer, but no less than this, do where the dates lie this many times closer together once they are exchanged, as those of one month. */
const few = 3;
const gathering = 4;

/**
 * Whether the real dates of a column bear the marks of a file that Excel opened with the other order of day and month: none has a day
 * above 12. `texts` are the serials of its texts, which must all prove one order; NaN where there is none.
 */
export function isHalfSwapped({ cells: { kinds, numbers }, rows }: Parsing, texts: Float64Array, offset: number): boolean {
  const [written, real] = [new Set<number>(), new Set<number>()];
  const [asTheyAre, exchanged] = [new Span(), new Span()];
  for (const serial of texts) {
    if (Number.isNaN(serial)) continue;
    written.add(Math.floor(serial));
    asTheyAre.add(serial);
    exchanged.add(serial);
  }
  for (const row of rows) {
    if (kinds[row] !== CellKind.number) continue;
    const day = Math.floor((numbers[row] ?? NaN) + offset);
    if (real.has(day) || isOpenEnd(day)) continue;
    if (civilDay(day).day > 12) return false;
    real.add(day);
    asTheyAre.add(day);
    exchanged.add(exchangeDayAndMonth(day));
  }
  const distinct = Math.min(written.size, real.size);
  return distinct >= many || (distinct >= few && exchanged.width * gathering < asTheyAre.width);
}

/** The moment whose day is this one's month, and the other way round; the day must be 12 at most. */
export function exchangeDayAndMonth(serial: number): number {
  const { year, month, day } = civilDay(serial);
  return serialDay(year, day, month) + (serial - Math.floor(serial));
}
