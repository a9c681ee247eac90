import type { Diagnostic } from "../../diagnostics/diagnostic";
import { messages } from "../../diagnostics/messages";
import { CellKind } from "../cells";
import type { FlagColumn } from "../table";
import { cleanText } from "./cleanText";
import { isMissingValue } from "./missingText";
import type { Parsing } from "./parsing";
import { Tally } from "./tally";

const yes = new Set(["yes", "y", "true", "t", "1", "x", "✓", "✔", "☑", "on", "ja", "oui", "si", "sí", "sim"]);
const no = new Set(["no", "n", "false", "f", "0", "✗", "✘", "☐", "off", "nein", "non", "nee", "não"]);

/** Turns a column into yes and no: booleans, 1 and 0, and words. */
export function parseFlags({ cells: { kinds, numbers, texts }, rows, place }: Parsing): { column: FlagColumn; diagnostics: Diagnostic[] } {
  /** Per text: 1, 0, -1 for nothing, -2 for what cannot be read. */
  const meaning = Int8Array.from(texts, (text) => {
    const word = cleanText(text).toLowerCase();
    return yes.has(word) ? 1 : no.has(word) ? 0 : isMissingValue(word) ? -1 : -2;
  });
  const values = new Int8Array(rows.length).fill(-1);
  const [errors, unreadable] = [new Tally(), new Tally()];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    const kind = kinds[row];
    const cell = numbers[row] ?? NaN;
    if (kind === CellKind.error) errors.add(row);
    else if (kind === CellKind.text || kind === CellKind.number || kind === CellKind.boolean) {
      const flag = kind === CellKind.text ? (meaning[cell] ?? -2) : cell === 1 || cell === 0 ? cell : -2;
      if (flag === -2) unreadable.add(row);
      else values[index] = flag;
    }
  }
  const { header } = place;
  const shown = (tally: Tally): string => {
    const cell = numbers[tally.first] ?? 0;
    return kinds[tally.first] === CellKind.number ? String(cell) : cleanText(texts[cell] ?? "");
  };
  const diagnostics: Diagnostic[] = [];
  if (errors.rows > 0) diagnostics.push(errors.diagnostic(place, "warning", "cell.error", messages.cellError(header, errors.rows, shown(errors))));
  if (unreadable.rows > 0) diagnostics.push(unreadable.diagnostic(place, "warning", "flag.unreadable", messages.flagUnreadable(header, unreadable.rows, shown(unreadable))));
  return { column: { type: "flag", values }, diagnostics };
}
