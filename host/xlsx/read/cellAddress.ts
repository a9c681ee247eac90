import type { CellBlock } from "../../model/sheetModel";

/** Rows and columns of a worksheet. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** Zero-based column of its letters ("A" → 0, any case); -1 when they name no column. */
export function parseColumn(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) {
    const digit = letter.charCodeAt(0) - 64;
    if (letter.length !== 1 || digit < 1 || digit > 26) return -1;
    column = column * 26 + digit;
    if (column > maxColumns) return -1;
  }
  return column - 1;
}

/** Letters of a zero-based column. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** Zero-based cell of an address such as `B7` or `$B$7`; null when it names none. */
export function parseCell(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(address);
  if (!match) return null;
  const column = parseColumn(match[1] ?? "");
  const row = Number(match[2]) - 1;
  return column < 0 || row < 0 || row >= maxRows ? null : { row, column };
}

/** Block of an address such as `B7` or `A1:C9` (also `A:C` and `1:9`); null when it names none. */
export function parseBlock(address: string): CellBlock | null {
  const [first = "", last = first] = address.split(":");
  const start = parseCell(first) ?? parseEdge(first, 0);
  const end = parseCell(last) ?? parseEdge(last, 1);
  if (!start || !end) return null;
  const row = Math.min(start.row, end.row);
  const column = Math.min(start.column, end.column);
  return { row, column, rows: Math.abs(end.row - start.row) + 1, columns: Math.abs(end.column - start.column) + 1 };
}

/** Blocks of a list of addresses, as `sqref` holds it; those that name none are left out. */
export function parseBlocks(addresses: string): CellBlock[] {
  return addresses.split(/\s+/).flatMap((address) => parseBlock(address) ?? []);
}

function parseEdge(address: string, end: 0 | 1): { row: number; column: number } | null {
  const match = /^\$?(?:([A-Za-z]{1,3})|([0-9]{1,7}))$/.exec(address);
  if (!match) return null;
  if (match[1] !== undefined) {
    const column = parseColumn(match[1]);
    return column < 0 ? null : { row: end * (maxRows - 1), column };
  }
  const row = Number(match[2]) - 1;
  return row < 0 || row >= maxRows ? null : { row, column: end * (maxColumns - 1) };
}
