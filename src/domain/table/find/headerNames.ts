import { headerKey } from "../headerKey";
import type { HeaderRow } from "./findHeader";
import type { Region, SampleGrid } from "./sampleGrid";

export interface HeaderNames {
  /** First of the header's rows. */
  readonly top: number;
  /** One per column of the region; "" where nothing names it. */
  readonly names: readonly string[];
}

/** Rows above the lowest that may belong to one header. */
const tallest = 2;

/**
 * Names of a region's columns. Where the header's row leaves a filled column unnamed, the rows right above it are a part of the
 * header: they name that column, and groups of columns where their names would not tell columns apart.
 */
export function headerNames(grid: SampleGrid, region: Region, { row, profiles }: HeaderRow): HeaderNames {
  const filled = new Set(profiles.map(({ column }) => column));
  const unnamed = profiles.map(({ column }) => column).filter((column) => grid.kind(row, column) === "blank");
  const rowAbove = (column: number): number | null => {
    for (let above = row - 1; above >= Math.max(region.top, row - tallest); above--) {
      if (grid.filled(above, region).length === 0) return null;
      if (grid.kind(above, column) === "text" && grid.filled(above, region).length > 1) return above;
    }
    return null;
  };
  const top = unnamed.reduce((highest, column) => Math.min(highest, rowAbove(column) ?? row), row);
  const columns = Array.from({ length: region.right - region.left }, (_, index) => region.left + index);
  const own = columns.map((column) => {
    if (grid.kind(row, column) !== "blank") return grid.text(row, column);
    const above = top < row && filled.has(column) ? rowAbove(column) : null;
    return above === null ? "" : grid.text(above, column);
  });
  if (top === row) return { top, names: own };
  const uses = new Map<string, number>();
  for (const name of own) uses.set(headerKey(name), (uses.get(headerKey(name)) ?? 0) + 1);
  const groups = groupNames(grid, columns, top);
  const names = own.map((name, index) => {
    const group = groups[index] ?? "";
    const isAlone = name === "" || (uses.get(headerKey(name)) ?? 0) < 2;
    return isAlone || group === "" || group === name ? name : `${group} ${name}`;
  });
  return { top, names };
}

/** The upper row's names carried to the right, as merged cells show them; a column without anything ends a group. */
function groupNames(grid: SampleGrid, columns: readonly number[], row: number): string[] {
  let group = "";
  return columns.map((column) => {
    if (grid.kind(row, column) !== "blank") group = grid.text(row, column);
    else if (grid.kind(row + 1, column) === "blank") group = "";
    return group;
  });
}
