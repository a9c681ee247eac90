import type { CellBlock } from "../../model/sheetModel";
import { columnLetters } from "../../xlsx/read/cellAddress";
import type { CellView } from "../workbookView";

/** A cell in words: its address with the sheet's name, what it holds and, for a formula, its text. */
export function cellText(sheetName: string, { row, column }: CellBlock, cell: CellView | undefined): string {
  const place = `${sheetName}!${columnLetters(column)}${row + 1}`;
  const { value = null, formula } = cell ?? {};
  const held = value === null || value === "" ? "empty" : typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  return formula === undefined ? `${place}: ${held}` : `${place}: ${held} (${formula})`;
}
