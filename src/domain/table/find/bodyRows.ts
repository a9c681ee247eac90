import { isTotalsWord } from "../totalsWords";
import { unitOfText } from "../parse/unitText";
import { isValueColumn } from "./columnProfile";
import type { HeaderRow } from "./findHeader";
import type { Region, SampleGrid } from "./sampleGrid";

/** Where a table's body is; rows that belong to the table but not to its data are named. */
export interface Body {
  readonly top: number;
  /** Not included. */
  readonly bottom: number;
  /** Row under the header that gives units, such as "min". */
  readonly unitsRow: number | null;
  /** Rows at the end that add up or average the others, from the first. */
  readonly totalsRow: number | null;
  /** Where the search for another table goes on. */
  readonly next: number;
}

/** A row with fewer of a table's columns than this is not one of its rows when it stands at the end. */
const sparse = 0.4;

/** Finds the body under a header: rows up to the next table's header or the region's end, without units, totals and notes. */
export function findBody(grid: SampleGrid, region: Region, header: HeaderRow): Body {
  const rows = [...grid.seenRows(header.row + 1, region.bottom)];
  const next = rows.find((row) => startsAnother(grid, region, header, row)) ?? region.bottom;
  const filled = rows.filter((row) => row < next && grid.filled(row, region).length > 0);
  const first = filled[0];
  const unitsRow = first !== undefined && filled.length > 1 && isUnitsRow(grid, region, header, first) ? first : null;
  const body = filled.slice(unitsRow === null ? 0 : 1);

  while (body.length > 0 && isNote(grid, region, header, body)) body.pop();
  let totalsRow: number | null = null;
  while (body.length > 1 && isTotals(grid, region, body.at(-1) ?? 0)) totalsRow = body.pop() ?? null;
  const last = body.at(-1);
  return { top: unitsRow === null ? header.row + 1 : unitsRow + 1, bottom: last === undefined ? header.row + 1 : last + 1, unitsRow, totalsRow, next };
}

/** Whether a row under a gap names columns anew: words where this table has values, or this table's own names. */
function startsAnother(grid: SampleGrid, region: Region, header: HeaderRow, row: number): boolean {
  if (row - 1 <= header.row || grid.filled(row - 1, region).length > 0) {
    const isUnderTitle = row - 2 > header.row && grid.filled(row - 1, region).length === 1 && grid.filled(row - 2, region).length === 0;
    if (!isUnderTitle) return false;
  }
  const filled = grid.filled(row, region);
  if (filled.length < 2 || filled.some((column) => grid.kind(row, column) !== "text")) return false;
  if (header.profiles.every(({ column }) => grid.text(row, column) === grid.text(header.row, column))) return true;
  const values = header.profiles.filter(isValueColumn);
  return values.length > 0 && 2 * values.filter(({ column }) => grid.kind(row, column) === "text").length >= values.length;
}

function isUnitsRow(grid: SampleGrid, region: Region, header: HeaderRow, row: number): boolean {
  const filled = grid.filled(row, region);
  return filled.every((column) => unitOfText(grid.text(row, column)) !== null) && header.profiles.some(isValueColumn);
}

/** Whether the last of the rows is a remark: few cells, all words, and none where the table has values. */
function isNote(grid: SampleGrid, region: Region, { profiles }: HeaderRow, body: readonly number[]): boolean {
  const row = body.at(-1) ?? 0;
  const filled = grid.filled(row, region);
  const before = body.at(-2);
  const isApart = before !== undefined && row - before > 1;
  const isFew = filled.length < sparse * profiles.length || (isApart && filled.length === 1 && profiles.length > 1);
  return isFew && filled.every((column) => grid.kind(row, column) === "text");
}

function isTotals(grid: SampleGrid, region: Region, row: number): boolean {
  const first = grid.filled(row, region).find((column) => grid.kind(row, column) === "text");
  if (first === undefined) return false;
  return isTotalsWord(grid.text(row, first));
}
