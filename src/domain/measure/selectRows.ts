import type { RowSelection } from "./rowSelection";
import type { Sources } from "./sources";

/** Class of a row that does not belong to the population. */
export const outside = 255;

/** Where each row of a table ends on its way through the steps of a selection. */
export interface SelectedRows {
  /** Index of the first step that the row fails, the number of steps where it is eligible, or `outside`. */
  readonly classes: Uint8Array;
  /** Month index of each row, by the date that places it. */
  readonly months: Int32Array;
  /** Team index of each row. */
  readonly teams: Int32Array;
}

/** Takes every row of the selection's table through its steps. */
export function selectRows(sources: Sources, selection: RowSelection): SelectedRows {
  const { dataset, anchor, steps } = selection;
  const classes = new Uint8Array(sources.table(dataset).rowCount).fill(steps.length);
  // Backwards, so that the first step that a row fails has the last word.
  for (const [step, { keep, reason }] of [...steps.entries()].reverse()) {
    const mask = sources.mask(dataset, keep);
    const failed = reason === null ? outside : step;
    for (let row = 0; row < classes.length; row++) if (!mask[row]) classes[row] = failed;
  }
  let months = sources.months(dataset, anchor);
  let teams = sources.rowTeam(dataset, anchor);
  for (const [step, { datedBy }] of steps.entries()) {
    if (datedBy === undefined || !sources.has(dataset, datedBy)) continue;
    months = replaced(months, sources.months(dataset, [datedBy]), classes, step);
    teams = replaced(teams, sources.rowTeam(dataset, [datedBy]), classes, step);
  }
  return { classes, months, teams };
}

/** The index by the anchor, and for the rows of one class the index by another date. */
function replaced(index: Int32Array, other: Int32Array, classes: Uint8Array, step: number): Int32Array {
  const merged = index.slice();
  for (let row = 0; row < merged.length; row++) if (classes[row] === step) merged[row] = other[row] as number;
  return merged;
}
