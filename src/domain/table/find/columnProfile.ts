import type { SampleKind } from "./cellKind";
import type { SampleGrid } from "./sampleGrid";

/** What the cells of a column are over some rows. */
export interface ColumnProfile {
  readonly column: number;
  /** Cells that hold something. */
  readonly filled: number;
  /** The kind that most of them are. */
  readonly kind: SampleKind;
  /** Share of that kind among the filled cells, 0 to 1. */
  readonly share: number;
}

/** Profiles of the columns that hold something in any of the rows. */
export function profileColumns(grid: SampleGrid, rows: readonly number[], columns: readonly number[]): ColumnProfile[] {
  return columns.flatMap((column) => {
    const counts = new Map<SampleKind, number>();
    for (const row of rows) {
      const kind = grid.kind(row, column);
      if (kind !== "blank") counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    const filled = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (filled === 0) return [];
    const [kind, most] = [...counts].reduce((left, right) => (right[1] > left[1] ? right : left));
    return [{ column, filled, kind, share: most / filled }];
  });
}

/** Whether a column holds values rather than words. */
export function isValueColumn({ kind }: ColumnProfile): boolean {
  return kind === "number" || kind === "boolean";
}
