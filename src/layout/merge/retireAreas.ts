import { ChangedCells } from "./changedCells";
import type { CellsEdit } from "./edit";
import type { PresentSheet, PresentValue } from "./presentSheet";
import { SheetMap } from "./sheetMap";
import { stillOurs } from "./stillOurs";
import type { WrittenSheet } from "./writtenSheets";

/** Empties the cells of areas that were written and that the plan no longer has, where they still hold what was written. */
export function retireAreas({ areas }: WrittenSheet, present: PresentSheet, before: WrittenSheet | undefined): { readonly sheet: PresentSheet; readonly edits: readonly CellsEdit[] } {
  const retired = before?.areas.filter(({ id, owner }) => owner === "addin" && !areas.some((area) => area.id === id)) ?? [];
  if (before === undefined || retired.length === 0) return { sheet: present, edits: [] };
  const map = new SheetMap(before, present);
  const changed = new ChangedCells();
  const cells = present.cells.map((line): PresentValue[] => [...line]);
  for (const area of retired) {
    const placeOf = map.locate(area);
    area.cells.forEach((line, r) => line.forEach((written, c) => {
      const place = placeOf?.(r, c);
      const standing = place && cells[place.row];
      const stands = standing?.[place?.column ?? -1] ?? "";
      if (!place || !standing || written === null || stands === "" || !stillOurs(written, stands)) return;
      changed.compare(place.row, place.column, null, stands);
      standing[place.column] = "";
    }));
  }
  return { sheet: { ...present, cells }, edits: changed.toEdits(present.id) };
}
