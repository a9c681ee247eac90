import type { Region, SampleGrid } from "./sampleGrid";

/** Bands of rows without a blank row between them; the rows of a band that were not looked at belong to it. */
export function rowBands(grid: SampleGrid, { top, bottom, left, right }: Region): Region[] {
  const bands: Region[] = [];
  let start: number | null = null;
  let last = top;
  for (const row of grid.seenRows(top, bottom)) {
    const isBlank = grid.filled(row, { left, right }).length === 0;
    if (isBlank && start !== null) {
      bands.push({ top: start, bottom: Math.max(last + 1, row), left, right });
      start = null;
    } else if (!isBlank) {
      start ??= row;
      last = row;
    }
  }
  if (start !== null) bands.push({ top: start, bottom: last + 1, left, right });
  return bands;
}

/** Runs of columns without a blank column between them. */
export function columnRuns(grid: SampleGrid, { top, bottom, left, right }: Region): Region[] {
  const used = new Set<number>();
  for (const row of grid.seenRows(top, bottom)) for (const column of grid.filled(row, { left, right })) used.add(column);
  const runs: Region[] = [];
  let start: number | null = null;
  for (let column = left; column <= right; column++) {
    if (used.has(column)) start ??= column;
    else if (start !== null) {
      runs.push({ top, bottom, left: start, right: column });
      start = null;
    }
  }
  return runs;
}
