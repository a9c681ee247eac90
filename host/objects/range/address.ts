import type { CellBlock } from "../../model/sheetModel";
import { ApiError } from "../../protocol/apiError";
import { lastColumn, lastRow } from "./rangeTarget";

const longestAddress = 8192;

export interface ParsedAddress {
  /** Name of the sheet where the address names one. */
  readonly sheet: string | null;
  /** null where the rest is no address of cells; it may be a name then. */
  readonly block: CellBlock | null;
  readonly rest: string;
}

/** Parses `B2`, `$B$2:C9`, `A:C`, `1:3`, each with or without a sheet in front. */
export function parseAddress(text: string): ParsedAddress {
  if (text.length > longestAddress) throw ApiError.invalidArgument("The address is longer than 8,192 characters.");
  const address = text.startsWith("=") ? text.slice(1) : text;
  const split = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(address);
  const sheet = split ? (split[1]?.replaceAll("''", "'") ?? split[2] ?? null) : null;
  const rest = split ? (split[3] ?? "") : address;
  return { sheet, block: parseBlock(rest), rest };
}

function parseBlock(text: string): CellBlock | null {
  const [from = "", to = from, more] = text.split(":");
  if (more !== undefined) return null;
  const a = parseCorner(from);
  const b = parseCorner(to);
  if (!a || !b || (a.row === null) !== (b.row === null) || (a.column === null) !== (b.column === null)) return null;
  // A whole row or column is always written with a colon.
  if ((a.row === null || a.column === null) && !text.includes(":")) return null;
  const rows = span(a.row, b.row, lastRow);
  const columns = span(a.column, b.column, lastColumn);
  return { row: rows.first, rows: rows.count, column: columns.first, columns: columns.count };
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/.exec(text.trim());
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  const column = match[1] === undefined ? null : columnIndex(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  return (column ?? 0) > lastColumn || (row ?? 0) > lastRow || row === -1 ? null : { row, column };
}

function span(a: number | null, b: number | null, last: number): { first: number; count: number } {
  if (a === null || b === null) return { first: 0, count: last + 1 };
  return { first: Math.min(a, b), count: Math.abs(a - b) + 1 };
}

/** Zero-based column of letters: "A" is 0. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** The address as Excel writes it, without a sheet: `B2`, `B2:C9`, `A:C`, `1:3`; `$` before each part when asked for. */
export function blockAddress({ row, column, rows, columns }: CellBlock, mark = ""): string {
  const from = (withColumn: boolean, withRow: boolean): string =>
    (withColumn ? mark + columnLetters(column) : "") + (withRow ? mark + (row + 1) : "");
  const to = (withColumn: boolean, withRow: boolean): string =>
    (withColumn ? mark + columnLetters(column + columns - 1) : "") + (withRow ? mark + (row + rows) : "");
  if (rows > lastRow) return `${from(true, false)}:${to(true, false)}`;
  if (columns > lastColumn) return `${from(false, true)}:${to(false, true)}`;
  return rows === 1 && columns === 1 ? from(true, true) : `${from(true, true)}:${to(true, true)}`;
}

/** A sheet's name as it stands before "!": quoted where a formula would not read it otherwise. */
export function sheetPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$|^[rRcC]$|^[rR]\d*[cC]\d*$/.test(name);
  return `${plain ? name : `'${name.replaceAll("'", "''")}'`}!`;
}
