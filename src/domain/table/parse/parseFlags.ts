import type { Finding } from "../../diagnostics/diagnostic";
import { messages } from "../../diagnostics/messages";
import { CellKind } from "../cells";
import type { FlagColumn } from "../table";
import { cleanText } from "./cleanText";
import { isErrorText } from "./errorText";
import { flagOfWord } from "./flagWords";
import { isMissingValue } from "./missingText";
import type { Parsing } from "./parsing";
import { shownCell } from "./shownCell";
import { Tally } from "./tally";

/** What a text of a flag column is where it is neither yes (1) nor no (0). */
const missing = -1;
const unreadableText = -2;
const errorText = -3;

/** Turns a column into yes and no: booleans, 1 and 0, and words. */
export function parseFlags({ cells, rows, place }: Parsing): { column: FlagColumn; diagnostics: Finding[] } {
  const { kinds, numbers, texts } = cells;
  const meaning = Int8Array.from(texts, (text) => {
    const word = cleanText(text);
    return flagOfWord(word) ?? (isMissingValue(word) ? missing : isErrorText(word) ? errorText : unreadableText);
  });
  const values = new Int8Array(rows.length).fill(missing);
  const [errors, unreadable] = [new Tally(), new Tally()];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    const kind = kinds[row];
    const cell = numbers[row] ?? NaN;
    if (kind === CellKind.error) errors.add(row);
    else if (kind === CellKind.text || kind === CellKind.number || kind === CellKind.boolean) {
      const flag = kind === CellKind.text ? (meaning[cell] ?? unreadableText) : cell === 1 || cell === 0 ? cell : unreadableText;
      if (flag === unreadableText) unreadable.add(row);
      else if (flag === errorText) errors.add(row);
      else values[index] = flag;
    }
  }
  const { header } = place;
  const shown = (tally: Tally): string => shownCell(cells, tally.first);
  const diagnostics: Finding[] = [];
  if (errors.rows > 0) diagnostics.push(errors.diagnostic(place, "warning", "cell.error", messages.cellError(header, errors.rows, shown(errors))));
  if (unreadable.rows > 0) diagnostics.push(unreadable.diagnostic(place, "warning", "flag.unreadable", messages.flagUnreadable(header, unreadable.rows, shown(unreadable))));
  return { column: { type: "flag", values }, diagnostics };
}
