import type { AreaPlan } from "../sheetPlan";
import type { PresentSheet } from "./presentSheet";
import { sameCell } from "./sameCell";
import { stillOurs } from "./stillOurs";

/** Zero-based cell of a sheet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Finds the first cell of an area that has an anchor, where rows or columns may have been inserted since it was written: in its
 * place, else wherever the anchor's content stands once. null where it has no anchor, or the anchor is not to be found.
 */
export function findAnchor({ anchor, row, column, cells }: AreaPlan, present: PresentSheet): Place | null {
  const content = anchor === undefined ? undefined : cells[anchor.row]?.[anchor.column];
  if (anchor === undefined || content === undefined || content === null) return null;
  if (stillOurs(content, present.cells[row + anchor.row]?.[column + anchor.column] ?? "")) return { row, column };
  const found = present.cells.flatMap((line, foundRow) =>
    line.flatMap((cell, foundColumn) => (sameCell(content, cell) ? [{ row: foundRow - anchor.row, column: foundColumn - anchor.column }] : [])));
  const [only] = found;
  return found.length === 1 && only !== undefined && only.row >= 0 && only.column >= 0 ? only : null;
}
