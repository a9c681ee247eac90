import type { AreaPlan } from "../sheetPlan";
import { ChangedCells } from "./changedCells";
import type { CellsEdit } from "./edit";
import { locateArea } from "./locateArea";
import type { PresentSheet } from "./presentSheet";

/** Edits that bring one area up to date; none for the user's areas, nor where the area can no longer be found. */
export function mergeArea(area: AreaPlan, present: PresentSheet): CellsEdit[] {
  if (area.owner === "user") return [];
  const place = locateArea(area, present);
  if (place === null) return [];
  const changed = new ChangedCells(present);
  area.cells.forEach((cells, row) => cells.forEach((planned, column) => {
    const before = present.cells[place.row + row]?.[place.column + column] ?? "";
    changed.compare(place.row + row, place.column + column, planned, before);
  }));
  return changed.toEdits();
}
