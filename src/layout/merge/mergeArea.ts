import type { WrittenCells } from "../store/writtenSheets";
import type { AreaPlan, PlanValue } from "../sheetPlan";
import { cellId, type MergeMemory } from "./mergeMemory";
import { OwnCells, type TypedOver } from "./ownCells";
import type { CellsEdit } from "./edit";
import type { PresentSheet } from "./presentSheet";
import type { SheetMap } from "./sheetMap";

/** What came of the merge of an area or a table. */
export interface MergedPart<Part> {
  readonly edits: readonly CellsEdit[];
  readonly typedOver: readonly TypedOver[];
  /** As it was last written from now on. */
  readonly written: Part;
}

/** Brings one area up to date; not the user's areas, nor one that can no longer be found. */
export function mergeArea(area: AreaPlan, present: PresentSheet, map: SheetMap, before: WrittenCells, memory: MergeMemory): MergedPart<AreaPlan> {
  const placeOf = area.owner === "user" ? null : map.locate(area);
  const own = new OwnCells(present.id, memory);
  const written = area.cells.map((cells, r) => cells.map((planned, c): PlanValue => {
    const last = before.inArea(area.id, r, c);
    if (placeOf === null) return last ?? planned;
    const { row, column } = placeOf(r, c);
    return own.merge({ id: cellId(present.id, area.id, r, c), row, column, planned, present: present.cells[row]?.[column] ?? "", written: last });
  }));
  return { edits: own.toEdits(), typedOver: own.typedOver, written: { ...area, cells: written } };
}
