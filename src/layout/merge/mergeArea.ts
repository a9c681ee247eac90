import type { AreaPlan } from "../sheetPlan";
import { ChangedCells } from "./changedCells";
import type { CellsEdit } from "./edit";
import type { PresentSheet } from "./presentSheet";
import type { SheetMap } from "./sheetMap";

/** Edits that bring one area up to date; none for the user's areas, nor where the area can no longer be found. */
export function mergeArea(area: AreaPlan, present: PresentSheet, map: SheetMap): CellsEdit[] {
  const placeOf = area.owner === "user" ? null : map.locate(area);
  if (placeOf === null) return [];
  const changed = new ChangedCells(present);
  area.cells.forEach((cells, r) => cells.forEach((planned, c) => {
    const { row, column } = placeOf(r, c);
    changed.compare(row, column, planned, present.cells[row]?.[column] ?? "");
  }));
  return changed.toEdits();
}
