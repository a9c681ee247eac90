import type { AreaPlan, CellRange } from "../sheetPlan";
import { sheetRows } from "../sheetRows";
import type { Place } from "./sheetContents";
import type { SheetMap } from "./sheetMap";
import type { WrittenSheet } from "./writtenSheets";

/** Where a planned cell stands now: it moved with the area that holds it, else with what stands nearest. null where nobody knows. */
export function cellOnSheet(row: number, column: number, { areas }: Pick<WrittenSheet, "areas">, map: SheetMap): Place | null {
  const holds = ({ row: top, column: left, cells }: AreaPlan): boolean =>
    row >= top && row < top + cells.length && column >= left && column < left + (cells[0]?.length ?? 0);
  const area = areas.find(holds) ?? { id: "cell", row, column, owner: "addin" as const, cells: [] };
  const place = map.locate(area)?.(row - area.row, column - area.column) ?? null;
  return place !== null && place.row >= 0 && place.column >= 0 ? place : null;
}

/** Where a planned block stands now, from the first to the last of its columns that are still there; null where nobody knows. */
export function rangeOnSheet({ row, column, rows, columns }: CellRange, plan: Pick<WrittenSheet, "areas">, map: SheetMap): CellRange | null {
  const isWhole = rows === sheetRows;
  const first = cellOnSheet(row, column, plan, map);
  const last = isWhole ? first : cellOnSheet(row + rows - 1, column, plan, map);
  const places = Array.from({ length: columns }, (_, index) => cellOnSheet(row, column + index, plan, map)?.column ?? []).flat();
  if (first === null || last === null || places.length === 0) return null;
  const left = Math.min(...places);
  return {
    row: isWhole ? 0 : first.row, rows: isWhole ? sheetRows : last.row - first.row + 1,
    column: left, columns: Math.max(...places) - left + 1,
  };
}
