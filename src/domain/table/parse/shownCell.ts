import { CellKind, type CellColumn } from "../cells";
import { cleanText } from "./cleanText";

/** Characters of a cell that a finding quotes. */
const longest = 60;

/** What the cell of a row holds, as a finding quotes it. */
export function shownCell({ kinds, numbers, texts }: CellColumn, row: number): string {
  const cell = numbers[row] ?? 0;
  switch (kinds[row]) {
    case CellKind.number: return String(cell);
    case CellKind.boolean: return cell === 1 ? "TRUE" : "FALSE";
    default: return shortText(cleanText(texts[cell] ?? ""));
  }
}

/** A text as a finding quotes it: its beginning, where it is long. */
export function shortText(text: string): string {
  return text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;
}
