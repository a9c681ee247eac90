import type { WorkbookModel } from "../../model/workbookModel";
import type { Area } from "../formula/boundFormula";

/** The columns of an area that hold anything. */
export function* columnsRead(area: Area, model: WorkbookModel): Iterable<number> {
  const columns = model.sheets[area.sheet]?.columns;
  if (!columns) return;
  if (area.right - area.left < columns.size) {
    for (let column = area.left; column <= area.right; column++) if (columns.has(column)) yield column;
  } else {
    for (const column of columns.keys()) if (column >= area.left && column <= area.right) yield column;
  }
}

/** Position of the first of ascending `rows` that is at least `row`. */
export function firstAtLeast(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
