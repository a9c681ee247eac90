import type { Region, SampleGrid } from "./sampleGrid";

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
