import type { Finding } from "../../diagnostics/diagnostic";
import { messages } from "../../diagnostics/messages";
import { CellKind } from "../cells";
import type { ColumnDefinition } from "../dataset";
import type { TextColumn } from "../table";
import { TextPool } from "../textPool";
import { cleanText } from "./cleanText";
import { isErrorText } from "./errorText";
import { lookAlikeKey } from "./lookAlikeKey";
import { isMissingText } from "./missingText";
import type { Parsing } from "./parsing";
import { chooseSpellings } from "./chooseSpellings";
import { shortText, shownCell } from "./shownCell";
import { Tally } from "./tally";

/** More spellings than this are no list to put right with one click. */
const mostReplacements = 1000;

const notSeen = -2;
const isError = -3;

/**
 * Turns a column into texts by dictionary, each distinct text cleaned once. Spellings of one name that look alike share a code, and
 * the commonest of them is shown; ids are kept as they are.
 */
export function parseTexts({ cells, rows, place }: Parsing, definition: ColumnDefinition): { column: TextColumn; diagnostics: Finding[] } {
  const { kinds, numbers, texts } = cells;
  const values: string[] = [];
  const codeOfText = new Int32Array(texts.length).fill(notSeen);
  const codeOfNumber = new Map<number, number>();
  const uses = new Uint32Array(texts.length);
  const none = new Set(definition.none);
  const answers = new Set(definition.answers);
  const exact = definition.compare === "exact";
  // Texts of ids that are tidy as they are have a code each, and need not be looked up before another one may have become equal to one.
  let keys = exact ? null : new TextPool();

  const codeOf = (text: string, isAsWritten: boolean): number => {
    if ((isMissingText(text) && !answers.has(text.toLowerCase())) || (none.size > 0 && none.has(text.toLowerCase()))) return -1;
    if (keys === null && isAsWritten) return values.push(text) - 1;
    keys ??= poolOf(values);
    const code = keys.intern(exact ? text : lookAlikeKey(text));
    if (code === values.length) values.push(text);
    return code;
  };

  const codes = new Int32Array(rows.length).fill(-1);
  const errors = new Tally();
  let looksAlike = false;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    const kind = kinds[row];
    const cell = numbers[row] ?? NaN;
    if (kind === CellKind.text) {
      let code = codeOfText[cell] ?? -1;
      if (code === notSeen) {
        const written = texts[cell] ?? "";
        const text = cleanText(written);
        code = isErrorText(text) ? isError : codeOf(text, text === written);
        codeOfText[cell] = code;
        if (code >= 0 && values[code] !== text) looksAlike = true;
      }
      uses[cell] = (uses[cell] ?? 0) + 1;
      if (code === isError) errors.add(row);
      else codes[index] = code;
    } else if (kind === CellKind.number) {
      let code = codeOfNumber.get(cell);
      if (code === undefined) {
        code = codeOf(String(cell), false);
        codeOfNumber.set(cell, code);
      }
      codes[index] = code;
    } else if (kind === CellKind.boolean) codes[index] = codeOf(cell === 1 ? "TRUE" : "FALSE", false);
    else if (kind === CellKind.error) errors.add(row);
  }

  const { header } = place;
  const diagnostics: Finding[] = [];
  if (errors.rows > 0) {
    diagnostics.push(errors.diagnostic(place, "warning", "cell.error", messages.cellError(header, errors.rows, shownCell(cells, errors.first))));
  }
  if (looksAlike) {
    const { shown, respelled } = chooseSpellings(texts, codeOfText, uses, values);
    const merged = new Tally();
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] ?? 0;
      if (kinds[row] === CellKind.text && respelled.has(numbers[row] ?? -1)) merged.add(row);
    }
    const cell = numbers[merged.first] ?? 0;
    const message = messages.namesMerged(header, merged.rows, shortText(shown[codeOfText[cell] ?? 0] ?? ""), shortText(respelled.get(cell) ?? ""));
    const replacements = Array.from(respelled, ([text]) => ({ from: texts[text] ?? "", to: shown[codeOfText[text] ?? 0] ?? "" }));
    diagnostics.push({
      ...merged.diagnostic(place, "info", "text.names-merged", message),
      ...(replacements.length <= mostReplacements ? { fix: { kind: "replace-texts", replacements } } : {}),
    });
    return { column: { type: "text", codes, values: shown }, diagnostics };
  }
  return { column: { type: "text", codes, values }, diagnostics };
}

function poolOf(texts: readonly string[]): TextPool {
  const pool = new TextPool();
  for (const text of texts) pool.intern(text);
  return pool;
}
