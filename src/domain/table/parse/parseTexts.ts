import type { Diagnostic } from "../../diagnostics/diagnostic";
import { messages } from "../../diagnostics/messages";
import { CellKind } from "../cells";
import type { ColumnDefinition } from "../dataset";
import type { TextColumn } from "../table";
import { cleanText } from "./cleanText";
import { isMissingText } from "./missingText";
import type { Parsing } from "./parsing";
import { Tally } from "./tally";

const notSeen = -2;

/** Turns a column into texts by dictionary, each distinct text cleaned once; names that differ in case only share a code and the first spelling. */
export function parseTexts({ cells: { kinds, numbers, texts }, rows, place }: Parsing, definition: ColumnDefinition): { column: TextColumn; diagnostics: Diagnostic[] } {
  const values: string[] = [];
  const codeOfKey = new Map<string, number>();
  const codeOfText = new Int32Array(texts.length).fill(notSeen);
  const codeOfNumber = new Map<number, number>();
  /** Per text: 1 where another spelling of it came first. */
  const respelled = new Uint8Array(texts.length);
  const none = new Set(definition.none);
  const ignoreCase = definition.compare !== "exact";

  const codeOf = (text: string): number => {
    if (isMissingText(text) || none.has(text.toLowerCase())) return -1;
    const key = ignoreCase ? text.toLowerCase() : text;
    let code = codeOfKey.get(key);
    if (code === undefined) {
      code = values.push(text) - 1;
      codeOfKey.set(key, code);
    }
    return code;
  };

  const codes = new Int32Array(rows.length).fill(-1);
  const [errors, merged] = [new Tally(), new Tally()];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    const kind = kinds[row];
    const cell = numbers[row] ?? NaN;
    if (kind === CellKind.text) {
      let code = codeOfText[cell] ?? -1;
      if (code === notSeen) {
        const text = cleanText(texts[cell] ?? "");
        code = codeOf(text);
        codeOfText[cell] = code;
        if (code >= 0 && values[code] !== text) respelled[cell] = 1;
      }
      codes[index] = code;
      if (respelled[cell] === 1) merged.add(row);
    } else if (kind === CellKind.number) {
      let code = codeOfNumber.get(cell);
      if (code === undefined) {
        code = codeOf(String(cell));
        codeOfNumber.set(cell, code);
      }
      codes[index] = code;
    } else if (kind === CellKind.boolean) codes[index] = codeOf(cell === 1 ? "TRUE" : "FALSE");
    else if (kind === CellKind.error) errors.add(row);
  }

  const { header } = place;
  const diagnostics: Diagnostic[] = [];
  if (errors.rows > 0) {
    const shown = texts[numbers[errors.first] ?? 0] ?? "";
    diagnostics.push(errors.diagnostic(place, "warning", "cell.error", messages.cellError(header, errors.rows, shown)));
  }
  if (merged.rows > 0) {
    const cell = numbers[merged.first] ?? 0;
    const first = values[codeOfText[cell] ?? 0] ?? "";
    diagnostics.push(merged.diagnostic(place, "info", "text.names-merged", messages.namesMerged(header, merged.rows, first, cleanText(texts[cell] ?? ""))));
  }
  return { column: { type: "text", codes, values }, diagnostics };
}
