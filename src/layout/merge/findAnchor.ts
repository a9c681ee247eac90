import type { AreaPlan } from "../sheetPlan";
import type { PresentSheet } from "./presentSheet";
import { SheetContents, type Place } from "./sheetContents";
import { stillOurs } from "./stillOurs";

/**
 * Finds the first cell of an area that has an anchor, where rows or columns may have been inserted since it was written: in its
 * place, else wherever the anchor's content stands once. null where it has no anchor, or the anchor is not to be found.
 */
export function findAnchor({ anchor, row, column, cells }: AreaPlan, sheet: PresentSheet, contents = new SheetContents(sheet)): Place | null {
  const content = anchor === undefined ? undefined : cells[anchor.row]?.[anchor.column];
  if (anchor === undefined || content === undefined || content === null) return null;
  if (stillOurs(content, contents.at(row + anchor.row, column + anchor.column))) return { row, column };
  const found = contents.placesOf(content);
  const [only] = found;
  if (found.length !== 1 || only === undefined) return null;
  const first = { row: only.row - anchor.row, column: only.column - anchor.column };
  return first.row >= 0 && first.column >= 0 ? first : null;
}
