import type { WrittenCells } from "./writtenSheets";
import type { AreaPlan, PlanValue } from "../sheetPlan";
import { ChangedCells } from "./changedCells";
import { cellId, type MergeMemory } from "./mergeMemory";
import { OwnCells, type TypedOver } from "./ownCells";
import type { ChangeEdit } from "./edit";
import type { LostColumns } from "./lostColumns";
import type { PresentSheet } from "./presentSheet";
import type { SheetMap } from "./sheetMap";

/** What came of the merge of an area or a table. */
export interface MergedPart<Part> {
  readonly edits: readonly ChangeEdit[];
  readonly typedOver: readonly TypedOver[];
  readonly overwritten: OwnCells["overwritten"];
  /** As it was last written from now on. */
  readonly written: Part;
}

/** Brings one area up to date; not the user's areas, nor one that can no longer be found. */
export function mergeArea(area: AreaPlan, present: PresentSheet, map: SheetMap, before: WrittenCells, memory: MergeMemory, lost: LostColumns): MergedPart<AreaPlan> {
  const placeOf = area.owner === "user" ? null : map.locate(area);
  const own = new OwnCells(present.id, memory);
  const changed = new ChangedCells();
  const written = area.cells.map((cells, r) => cells.map((planned, c): PlanValue => {
    const last = before.inArea(area.id, r, c);
    if (placeOf === null || lost.isReadBy(planned, null)) return last ?? planned;
    const place = placeOf(r, c);
    if (!map.claim(place)) return last ?? planned;
    const { row, column } = place;
    const stands = present.cells[row]?.[column] ?? "";
    const { holds, written: next } = own.settle({ id: cellId(present.id, area.id, r, c), row, column, planned, present: stands, written: last });
    changed.compare(row, column, holds, stands);
    return next;
  }));
  return { edits: changed.toEdits(present.id), typedOver: own.typedOver, overwritten: own.overwritten, written: { ...area, cells: written } };
}
