import { CellKind } from "../cells";
import type { ColumnDefinition } from "../dataset";
import { cleanText } from "./cleanText";
import { MarkProof, type DecimalMark } from "./decimalMark";
import { isErrorText } from "./errorText";
import { flagOfWord } from "./flagWords";
import { headerUnit, type HeaderUnit } from "./headerUnit";
import { isMissingValue } from "./missingText";
import type { Parsing } from "./parsing";
import { readNumberText } from "./readNumberText";
import { usesOfTexts } from "./usesOfTexts";

/** What a text of a number column is. */
export const NumberText = { unreadable: 0, number: 1, percent: 2, missing: 3, error: 4, flag: 5 } as const;

/** A number column's texts, each read once, and what they and the header say of the column as a whole. */
export interface NumberSurvey {
  readonly parsing: Parsing;
  readonly unit: HeaderUnit;
  /** Per text: the number with the point, or the comma, as the decimal mark; NaN where it cannot be that. */
  readonly point: Float64Array;
  readonly comma: Float64Array;
  /** Per text: what it is (`NumberText`). */
  readonly kinds: Uint8Array;
  /** Per text: its currency; only where one is written. */
  readonly currencies: ReadonlyMap<number, string>;
  /** Rows per currency; numbers without one have that of the header, if it names any. */
  readonly rowsOfCurrency: ReadonlyMap<string, number>;
  /** Rows whose text has a percent sign. */
  readonly percents: number;
  /** The decimal mark that the column proves; null where it proves none. */
  readonly mark: DecimalMark | null;
  /** The one to take where none is proved: money and counts seldom have three decimals, so 1.200 is a thousand; null where nothing tells, or numbers beside it have decimals. */
  readonly likelyMark: DecimalMark | null;
  /** Whether yes is 1 and no is 0 here, as in a count. */
  readonly readsFlags: boolean;
}

/** Reads each distinct text of a number column once, and decides what is decided for the whole column. In a count yes is 1 and no is 0. */
export function surveyNumbers(parsing: Parsing, quantity?: ColumnDefinition["quantity"]): NumberSurvey {
  const { cells: { kinds: cellKinds, texts }, rows, place } = parsing;
  const readsFlags = quantity === "count";
  const uses = usesOfTexts(parsing);
  const unit = headerUnit(place.header);
  const point = new Float64Array(texts.length).fill(NaN);
  const comma = new Float64Array(texts.length).fill(NaN);
  const kinds = new Uint8Array(texts.length);
  const currencies = new Map<number, string>();
  const rowsOfCurrency = new Map<string, number>();
  const proof = new MarkProof();
  let [percents, unmarked] = [0, 0];
  for (let index = 0; index < texts.length; index++) {
    const count = uses[index] ?? 0;
    if (count === 0) continue;
    const text = cleanText(texts[index] ?? "");
    if (isMissingValue(text)) {
      kinds[index] = NumberText.missing;
      continue;
    }
    const reading = readNumberText(text);
    if (!reading) {
      const flag = readsFlags ? flagOfWord(text) : null;
      if (flag !== null) [kinds[index], point[index], comma[index]] = [NumberText.flag, flag, flag];
      else if (isErrorText(text)) kinds[index] = NumberText.error;
      continue;
    }
    kinds[index] = reading.percent ? NumberText.percent : NumberText.number;
    if (reading.percent) percents += count;
    point[index] = reading.point;
    comma[index] = reading.comma;
    proof.add(reading.point, reading.comma, count);
    if (reading.currency === "") unmarked += count;
    else {
      currencies.set(index, reading.currency);
      rowsOfCurrency.set(reading.currency, (rowsOfCurrency.get(reading.currency) ?? 0) + count);
    }
  }
  if (unit.currency !== "") {
    for (let index = 0; index < rows.length; index++) if (cellKinds[rows[index] as number] === CellKind.number) unmarked++;
    if (unmarked > 0) rowsOfCurrency.set(unit.currency, (rowsOfCurrency.get(unit.currency) ?? 0) + unmarked);
  }
  const isWhole = (quantity === "money" || quantity === "count") && !hasFractions(parsing);
  return { parsing, unit, point, comma, kinds, currencies, rowsOfCurrency, percents, mark: proof.mark, likelyMark: isWhole ? proof.markOfThousands : null, readsFlags };
}

/** Whether a cell that is a number has decimals. */
function hasFractions({ cells: { kinds, numbers }, rows }: Parsing): boolean {
  return rows.some((row) => kinds[row] === CellKind.number && !Number.isInteger(numbers[row]));
}
