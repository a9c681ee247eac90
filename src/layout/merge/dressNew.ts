import type { AreaPlan, CellRange, SheetPlan } from "../sheetPlan";
import type { FormatsEdit, RowHeightsEdit } from "./edit";
import type { PresentSheet } from "./presentSheet";
import { SheetMap } from "./sheetMap";
import type { WrittenSheet } from "./writtenSheets";

/** Looks and heights of areas that a standing sheet gets for the first time; those of all others are the user's. */
export function dressNew(plan: SheetPlan, present: PresentSheet, before: WrittenSheet | undefined): (FormatsEdit | RowHeightsEdit)[] {
  const added = before === undefined ? [] : plan.areas.filter(({ id }) => !before.areas.some((area) => area.id === id));
  if (added.length === 0) return [];
  const map = new SheetMap(plan, present, before);
  const places = added.flatMap((area) => {
    const place = map.locate(area)?.(0, 0);
    // One beside a column that is gone has no place.
    return place === undefined || place.row < 0 || place.column < 0 ? [] : [{ area, down: place.row - area.row, right: place.column - area.column }];
  });
  const formats = places.flatMap(({ area, down, right }) => plan.formats
    .filter(({ range }) => isWithin(range, area))
    .map(({ range, format }) => ({ range: { ...range, row: range.row + down, column: range.column + right }, format })));
  const heights = places.flatMap(({ area, down }) => (area.column > 0 ? [] : plan.rowHeights.filter(({ row }) => row >= area.row && row < area.row + area.cells.length))
    .map(({ row, height }) => ({ row: row + down, height })));
  return [
    ...(formats.length === 0 ? [] : [{ kind: "formats", sheet: plan.id, formats } as const]),
    ...(heights.length === 0 ? [] : [{ kind: "rowHeights", sheet: plan.id, heights } as const]),
  ];
}

/** Looks may reach further down than the cells that have something to say now. */
function isWithin({ row, column, columns }: CellRange, area: AreaPlan): boolean {
  return row >= area.row && row < area.row + area.cells.length && column >= area.column && column + columns <= area.column + (area.cells[0]?.length ?? 0);
}
