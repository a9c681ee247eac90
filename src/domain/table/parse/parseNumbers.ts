import type { Diagnostic } from "../../diagnostics/diagnostic";
import { messages } from "../../diagnostics/messages";
import { CellKind } from "../cells";
import type { NumberColumn } from "../table";
import { cleanText } from "./cleanText";
import { isMissingValue } from "./missingText";
import type { Parsing } from "./parsing";
import { readNumberText } from "./readNumberText";
import { Tally } from "./tally";

type DecimalMark = "point" | "comma";

/** Turns a column into numbers. Which mark is the decimal one is decided for the whole column; `locale` decides where nothing else does. */
export function parseNumbers({ cells: { kinds, numbers, texts }, rows, place }: Parsing, locale: string): { column: NumberColumn; diagnostics: Diagnostic[] } {
  const uses = new Uint32Array(texts.length);
  for (const row of rows) {
    const index = numbers[row] ?? -1;
    if (kinds[row] === CellKind.text) uses[index] = (uses[index] ?? 0) + 1;
  }
  const point = new Float64Array(texts.length).fill(NaN);
  const comma = new Float64Array(texts.length).fill(NaN);
  const missing = new Uint8Array(texts.length);
  const currencies = new Set<string>();
  let [onlyPoint, onlyComma] = [0, 0];
  for (let index = 0; index < texts.length; index++) {
    const count = uses[index] ?? 0;
    if (count === 0) continue;
    const text = cleanText(texts[index] ?? "");
    if (isMissingValue(text)) {
      missing[index] = 1;
      continue;
    }
    const reading = readNumberText(text);
    if (!reading) continue;
    point[index] = reading.point;
    comma[index] = reading.comma;
    if (reading.currency !== "") currencies.add(reading.currency);
    if (Number.isNaN(reading.comma)) onlyPoint += count;
    else if (Number.isNaN(reading.point)) onlyComma += count;
  }
  const proven: DecimalMark | null = onlyPoint === 0 && onlyComma === 0 ? null : onlyPoint >= onlyComma ? "point" : "comma";
  const mark = proven ?? decimalMark(locale);
  const read = mark === "point" ? point : comma;
  const otherwise = mark === "point" ? comma : point;

  const values = new Float64Array(rows.length).fill(NaN);
  const [errors, unreadable, ambiguous] = [new Tally(), new Tally(), new Tally()];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    const kind = kinds[row];
    const cell = numbers[row] ?? NaN;
    if (kind === CellKind.number || kind === CellKind.boolean) values[index] = cell;
    else if (kind === CellKind.error) errors.add(row);
    else if (kind === CellKind.text) {
      const value = read[cell] ?? NaN;
      values[index] = value;
      if (Number.isNaN(value)) {
        if (missing[cell] !== 1) unreadable.add(row);
      } else if (otherwise[cell] !== value && !Number.isNaN(otherwise[cell])) ambiguous.add(row);
    }
  }

  const { header } = place;
  const shown = (tally: Tally): string => cleanText(texts[numbers[tally.first] ?? 0] ?? "");
  const diagnostics: Diagnostic[] = [];
  if (errors.rows > 0) diagnostics.push(errors.diagnostic(place, "warning", "cell.error", messages.cellError(header, errors.rows, shown(errors))));
  if (unreadable.rows > 0) diagnostics.push(unreadable.diagnostic(place, "warning", "number.unreadable", messages.numberUnreadable(header, unreadable.rows, shown(unreadable))));
  if (proven === null && ambiguous.rows > 0) {
    diagnostics.push(ambiguous.diagnostic(place, "info", "number.marks-ambiguous", messages.numberMarksAmbiguous(header, ambiguous.rows, shown(ambiguous), `decimal ${mark}`)));
  }
  if (currencies.size > 1) {
    diagnostics.push({
      severity: "error", code: "number.mixed-currencies", message: messages.numberCurrencies(header, [...currencies].sort()),
      table: place.table, column: header, row: null, address: null, rows: 0,
    });
  }
  return { column: { type: "number", values }, diagnostics };
}

/** The decimal mark of a locale ("de-DE" has the comma); the point for a locale that does not exist. */
function decimalMark(locale: string): DecimalMark {
  try {
    return (1.5).toLocaleString(locale).includes(",") ? "comma" : "point";
  } catch {
    return "point";
  }
}
