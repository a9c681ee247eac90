import { headerKey } from "../headerKey";
import { findHeader, type HeaderRow } from "./findHeader";
import type { Region, SampleGrid } from "./sampleGrid";
import { columnRuns } from "./columnRuns";

interface Part {
  readonly region: Region;
  readonly header: HeaderRow | null;
}

/**
 * Cuts a region at blank columns into tables that stand side by side. A blank column between columns that share their header row and
 * their rows is a spacer within one table.
 */
export function sideBySide(grid: SampleGrid, region: Region): Region[] {
  const parts: Part[] = [];
  for (const run of columnRuns(grid, region)) {
    const part = { region: run, header: findHeader(grid, run) };
    const before = parts.at(-1);
    if (before && isOneTable(grid, before, part)) {
      const joined = { ...before.region, right: run.right };
      parts[parts.length - 1] = { region: joined, header: findHeader(grid, joined) };
    } else parts.push(part);
  }
  return parts.map((part) => part.region);
}

/** Rows at the end that only one of two parts has, from which on they are two tables. */
const ownRows = 2;
/** Share of rows that may hold nothing but a remark in a column. */
const strayShare = 0.03;

function isOneTable(grid: SampleGrid, left: Part, right: Part): boolean {
  if (right.region.left - left.region.right > 1) return false;
  const width = (part: Part): number => part.region.right - part.region.left;
  if (!right.header) return true;
  const isSettled = left.header !== null && width(left) > 1 && left.header.contrast > 0 && right.header.contrast > 0;
  if (isSettled && left.header?.row !== right.header.row && firstValueRow(grid, left) !== firstValueRow(grid, right)) return false;
  const { row } = right.header;
  const keys = ({ region }: Part): string[] => grid.filled(row, region).map((column) => headerKey(grid.text(row, column)));
  const names = new Set(keys(left));
  if (keys(right).some((key) => names.has(key))) return false;
  return !hasTitles(grid, left, right) && shareRows(grid, left, right, row + 1);
}

/** Whether both parts have all their names in one row and a title of one cell right above it. */
function hasTitles(grid: SampleGrid, left: Part, right: Part): boolean {
  return [left, right].every(({ region, header }) => {
    if (!header || header.row === region.top || region.right - region.left < 2) return false;
    const above = grid.filled(header.row - 1, region);
    return above.length === 1 && above[0] === region.left && grid.filled(header.row, region).length === region.right - region.left;
  });
}

/** The first row under the header that holds a value. */
function firstValueRow(grid: SampleGrid, { region, header }: Part): number | null {
  for (const row of grid.seenRows((header?.row ?? 0) + 1, region.bottom)) {
    if (grid.filled(row, region).some((column) => grid.kind(row, column) === "number")) return row;
  }
  return null;
}

/** Whether the right part has no rows of its own, but for a stray remark, and neither ends long before the other. */
function shareRows(grid: SampleGrid, left: Part, right: Part, from: number): boolean {
  let onlyRight = 0;
  let both = 0;
  let tail = 0;
  for (const row of grid.seenRows(from, left.region.bottom)) {
    const isLeft = grid.filled(row, left.region).length > 0;
    const isRight = grid.filled(row, right.region).length > 0;
    if (isRight && isLeft) both++;
    else if (isRight) onlyRight++;
    if (isRight) tail = 0;
    else if (grid.filled(row, left.region).length > 1) tail++;
  }
  return onlyRight <= strayShare * both && tail < ownRows;
}
