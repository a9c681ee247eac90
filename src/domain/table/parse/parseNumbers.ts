import type { Finding } from "../../diagnostics/diagnostic";
import { messages } from "../../diagnostics/messages";
import { CellKind } from "../cells";
import type { NumberColumn } from "../table";
import { markOfLocale } from "./decimalMark";
import { shownCell } from "./shownCell";
import { NumberText, type NumberSurvey } from "./surveyNumbers";
import { Tally } from "./tally";

export interface NumberSettings {
  /** Asked where the column does not prove its decimal mark. */
  readonly locale: string;
  /** Currency that counts; amounts in another one are left out. "" where no amount names any. */
  readonly currency: string;
  /** Every currency that the columns name that are added up with this one, for the finding. */
  readonly currencies: readonly string[];
  /** Whether the column is a share by its nature: numbers above two are percents then, even if nothing says so. */
  readonly share: boolean;
}

/** A share is at most this much; 80 in a column of shares is 80 %. */
const largestShare = 2;

/** Turns a surveyed column into numbers; decimal mark, percent and currency are decided for the whole of it. */
export function parseNumbers(survey: NumberSurvey, settings: NumberSettings): { column: NumberColumn; diagnostics: Finding[] } {
  const { parsing: { cells, rows, place }, point, comma } = survey;
  const { kinds, numbers } = cells;
  const mark = survey.mark ?? survey.likelyMark ?? markOfLocale(settings.locale);
  const read = mark === "point" ? point : comma;
  const otherwise = mark === "point" ? comma : point;
  const isForeign = foreignTexts(survey, settings.currency);
  const numbersAreForeign = survey.unit.currency !== "" && survey.unit.currency !== settings.currency;
  const divisor = percentDivisor(survey, read, settings.share);

  const values = new Float64Array(rows.length).fill(NaN);
  const [errors, unreadable, ambiguous, foreign, points, flags] = [new Tally(), new Tally(), new Tally(), new Tally(), new Tally(), new Tally()];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as number;
    const kind = kinds[row];
    const cell = numbers[row] as number;
    if (kind === CellKind.number) {
      if (numbersAreForeign) foreign.add(row);
      else if (Number.isFinite(cell)) values[index] = cell / divisor;
      else unreadable.add(row);
      if (divisor !== 1) points.add(row);
    } else if (kind === CellKind.boolean) {
      if (survey.readsFlags) {
        values[index] = cell;
        flags.add(row);
      } else unreadable.add(row);
    } else if (kind === CellKind.error) errors.add(row);
    else if (kind === CellKind.text) {
      const value = read[cell] ?? NaN;
      const what = survey.kinds[cell];
      if (Number.isNaN(value)) {
        if (what === NumberText.error) errors.add(row);
        else if (what !== NumberText.missing) unreadable.add(row);
      } else if (what === NumberText.flag) {
        values[index] = value;
        flags.add(row);
      } else if (isForeign?.[cell] === 1) foreign.add(row);
      else {
        values[index] = what === NumberText.percent ? value : value / divisor;
        if (what !== NumberText.percent && divisor !== 1) points.add(row);
        if (survey.mark === null && otherwise[cell] !== value && !Number.isNaN(otherwise[cell])) ambiguous.add(row);
      }
    }
  }

  const { header } = place;
  const shown = (tally: Tally): string => shownCell(cells, tally.first);
  const diagnostics: Finding[] = [];
  if (errors.rows > 0) diagnostics.push(errors.diagnostic(place, "warning", "cell.error", messages.cellError(header, errors.rows, shown(errors))));
  if (unreadable.rows > 0) diagnostics.push(unreadable.diagnostic(place, "warning", "number.unreadable", messages.numberUnreadable(header, unreadable.rows, shown(unreadable))));
  if (ambiguous.rows > 0) diagnostics.push(ambiguous.diagnostic(place, "info", "number.marks-ambiguous", messages.numberMarksAmbiguous(header, ambiguous.rows, shown(ambiguous), mark)));
  if (flags.rows > 0) diagnostics.push(flags.diagnostic(place, "info", "number.from-flags", messages.numberFromFlags(header, flags.rows, shown(flags))));
  if (points.rows > 0) diagnostics.push(points.diagnostic(place, "info", "number.percent-points", messages.numberPercentPoints(header, points.rows, shown(points))));
  if (foreign.rows > 0) diagnostics.push(foreign.diagnostic(place, "error", "number.mixed-currencies", messages.numberCurrencies(header, settings.currencies, settings.currency, foreign.rows)));
  return { column: { type: "number", values }, diagnostics };
}

/** Per text 1 where it is an amount in another currency; null where there is none. */
function foreignTexts({ currencies, unit, rowsOfCurrency, kinds }: NumberSurvey, currency: string): Uint8Array | null {
  if (rowsOfCurrency.size === 0 || (rowsOfCurrency.size === 1 && rowsOfCurrency.has(currency))) return null;
  return kinds.map((_, index) => {
    const own = currencies.get(index) ?? unit.currency;
    return own !== "" && own !== currency ? 1 : 0;
  });
}

/**
 * What an unmarked number of the column is divided by: 100 where the header or a sign says percent and a number above one shows that
 * 66 means 66 %, or where half of the numbers of a share are larger than any share.
 */
function percentDivisor({ parsing: { cells: { kinds, numbers }, rows }, unit, percents, kinds: textKinds }: NumberSurvey, read: Float64Array, share: boolean): number {
  const isPercent = unit.percent || percents > 0;
  if (!isPercent && !share) return 1;
  const most = isPercent ? 1 : largestShare;
  let [above, counted] = [0, 0];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as number;
    const cell = numbers[row] as number;
    const value = kinds[row] === CellKind.number ? cell : kinds[row] === CellKind.text && textKinds[cell] === NumberText.number ? (read[cell] ?? NaN) : NaN;
    if (Number.isNaN(value)) continue;
    counted++;
    if (Math.abs(value) > most) above++;
  }
  return above > 0 && (isPercent || above * 2 >= counted) ? 100 : 1;
}
