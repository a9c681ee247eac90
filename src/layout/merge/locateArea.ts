import type { AreaPlan } from "../sheetPlan";
import type { PresentSheet } from "./presentSheet";

/** Where an area stands on a sheet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Finds an area on a sheet on which rows or columns may have been inserted since: by its anchor's text, if that stands there once;
 * else where the plan puts it. null where the anchor stands neither in its place nor once elsewhere: then nothing may be written.
 */
export function locateArea(area: AreaPlan, present: PresentSheet): Place | null {
  const { anchor, row, column } = area;
  const text = anchor === undefined ? undefined : area.cells[anchor.row]?.[anchor.column];
  if (anchor === undefined || typeof text !== "string") return { row, column };
  if (present.cells[row + anchor.row]?.[column + anchor.column] === text) return { row, column };
  const found = present.cells.flatMap((cells, foundRow) =>
    cells.flatMap((cell, foundColumn) => (cell === text ? [{ row: foundRow - anchor.row, column: foundColumn - anchor.column }] : [])));
  const [only] = found;
  return found.length === 1 && only !== undefined && only.row >= 0 && only.column >= 0 ? only : null;
}
