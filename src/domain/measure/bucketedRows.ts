import type { RowClasses } from "./rowClasses";
import type { Sources } from "./sources";
import type { MonthWindow } from "./timeline";

/** The eligible rows sorted by team and month with one counting sort, so that the rows of any window are a few runs. */
export class BucketedRows {
  private readonly order: Int32Array;
  private readonly starts: Int32Array;

  constructor(private readonly sources: Sources, classes: RowClasses) {
    const { monthCount } = sources.timeline;
    const bins = (sources.teams.length + 1) * monthCount;
    const binOf = (row: number): number => (classes.teams[row] as number) * monthCount + (classes.months[row] as number);
    const isIn = (row: number): boolean => (classes.months[row] as number) >= 0 && classes.isEligible(row);
    this.starts = new Int32Array(bins + 1);
    const rowCount = classes.classes.length;
    for (let row = 0; row < rowCount; row++) if (isIn(row)) (this.starts[binOf(row) + 1] as number)++;
    for (let bin = 0; bin < bins; bin++) this.starts[bin + 1] = (this.starts[bin + 1] as number) + (this.starts[bin] as number);
    this.order = new Int32Array(this.starts[bins] ?? 0);
    const next = this.starts.slice();
    for (let row = 0; row < rowCount; row++) {
      if (!isIn(row)) continue;
      const bin = binOf(row);
      this.order[next[bin] as number] = row;
      (next[bin] as number)++;
    }
  }

  /** Eligible rows of a team (null: all) in a window. */
  rows(team: number | null, window: MonthWindow): Int32Array {
    const { monthCount } = this.sources.timeline;
    const first = Math.max(0, window.first);
    const last = Math.min(monthCount - 1, window.last);
    if (last < first) return new Int32Array(0);
    const runs: Int32Array[] = [];
    for (let slot = team ?? 0; slot <= (team ?? this.sources.teams.length); slot++) {
      runs.push(this.order.subarray(this.starts[slot * monthCount + first], this.starts[slot * monthCount + last + 1]));
    }
    const rows = new Int32Array(runs.reduce((sum, run) => sum + run.length, 0));
    let at = 0;
    for (const run of runs) {
      rows.set(run, at);
      at += run.length;
    }
    return rows;
  }
}
