import { columnLetters } from "./cellName";
import type { OriginPart, TableOrigin } from "./tableOrigin";
import { partOf } from "./tableOrigin";

/** Cells of one sheet, as an address without the sheet: "B4:D9,F4:F9". */
export interface SheetCells {
  readonly sheet: string;
  readonly address: string;
}

/** Longest address that Excel takes. */
export const longestAddress = 8_192;

/** How many blocks of cells may be selected at once. */
export type Selectable = "block" | "blocks";

/**
 * The cells that some body rows have in some columns; where their address would be longer than Excel takes, the cells from the first of the
 * columns to the last. null where that is too long as well, where the rows stand on several sheets, or where there are none.
 * @param selectable one block only, or several
 * @param columns dataset columns; those that no header names are left out
 * @param bodyRows in any order, counted over the parts; a row may be there more than once
 */
export function rowsAddress(origin: TableOrigin, columns: readonly string[], bodyRows: Iterable<number>, selectable: Selectable): SheetCells | null {
  const rowsOf = new Map<OriginPart, number[]>();
  for (const bodyRow of [...new Set(bodyRows)].sort((a, b) => a - b)) {
    const { part, row } = partOf(origin, bodyRow);
    const rows = rowsOf.get(part);
    if (rows) rows.push(part.firstRow + row);
    else rowsOf.set(part, [part.firstRow + row]);
  }
  const [sheet, another] = new Set([...rowsOf.keys()].map((part) => part.sheet));
  if (sheet === undefined || another !== undefined) return null;
  const addressOf = (runsOf: (indices: readonly number[]) => readonly Run[]): string =>
    [...rowsOf].flatMap(([part, rows]) => blocks(runsOf(columnsIn(part, columns)), runs(rows))).join(",");
  const fitting = [addressOf(runs), addressOf(span)]
    .find((address) => address !== "" && address.length <= longestAddress && (selectable === "blocks" || !address.includes(",")));
  return fitting === undefined ? null : { sheet, address: fitting };
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** Zero-based columns of the sheet, from left to right. */
function columnsIn(part: OriginPart, columns: readonly string[]): number[] {
  return [...new Set(columns.flatMap((column) => part.columns[column]?.column ?? []))].sort((a, b) => a - b);
}

/** Ascending numbers as runs of neighbours. */
function runs(numbers: readonly number[]): Run[] {
  const found: Run[] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last !== undefined && number === last.last + 1) found[found.length - 1] = { first: last.first, last: number };
    else found.push({ first: number, last: number });
  }
  return found;
}

function span(numbers: readonly number[]): Run[] {
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first === undefined || last === undefined ? [] : [{ first, last }];
}

function blocks(columns: readonly Run[], rows: readonly Run[]): string[] {
  return rows.flatMap((row) => columns.map((column) => {
    const from = `${columnLetters(column.first)}${row.first + 1}`;
    const to = `${columnLetters(column.last)}${row.last + 1}`;
    return from === to ? from : `${from}:${to}`;
  }));
}
