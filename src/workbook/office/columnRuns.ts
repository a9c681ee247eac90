/** Neighbouring columns that are read as one block. */
export interface ColumnRun {
  readonly first: number;
  readonly count: number;
}

/** Groups ascending column indices into runs of neighbours: `[0, 1, 4]` gives 0–1 and 4. */
export function columnRuns(columns: readonly number[]): ColumnRun[] {
  const runs: { first: number; count: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && column === last.first + last.count) last.count++;
    else if (!last || column >= last.first + last.count) runs.push({ first: column, count: 1 });
  }
  return runs;
}
