import type { CellRange } from "../sheetPlan";
import type { LooksEdit, WidthChange } from "./edit";
import { keyHeader } from "./mergeTable";
import type { PresentSheet } from "./presentSheet";
import { cellOnSheet, rangeOnSheet } from "./rangeOnSheet";
import { SheetMap } from "./sheetMap";
import type { WrittenSheet } from "./writtenSheets";

/**
 * What a sheet's plan now says otherwise of its columns' widths, of its footer and of what is printed. They are set when a sheet is
 * made and the user's from then on: each is to change only where it still is as it was set.
 * @param present the sheet as it is found.
 * @param map where the plan's cells will be.
 */
export function mergeLooks(plan: WrittenSheet, present: PresentSheet, map: SheetMap, before: WrittenSheet | undefined): LooksEdit[] {
  if (before === undefined) return [];
  const widths = widthChanges(plan, map, before);
  const footer = footerChange(plan, before);
  const printArea = printAreaChange(plan, present, map, before);
  return widths.length === 0 && footer === null && printArea === null ? [] : [{ kind: "looks", sheet: present.id, widths, footer, printArea }];
}

function widthChanges(plan: WrittenSheet, map: SheetMap, before: WrittenSheet): WidthChange[] {
  return plan.columnWidths.flatMap((to, column): WidthChange[] => {
    const from = widthBefore(column, plan, before);
    if (from === undefined || from === to) return [];
    const place = cellOnSheet(headerRow(column, plan), column, plan, map);
    return place === null ? [] : [{ column: place.column, from, to }];
  });
}

/** The width that a planned column was last given; a table's columns are known by their headers. undefined where it was given none. */
function widthBefore(column: number, plan: WrittenSheet, before: WrittenSheet): number | undefined {
  const header = headerOf(column, plan);
  if (header === null) return headerOf(column, before) === null ? before.columnWidths[column] : undefined;
  const at = before.columnWidths.findIndex((_, index) => headerOf(index, before) === header);
  return at < 0 ? undefined : before.columnWidths[at];
}

function tableAt(column: number, { tables }: WrittenSheet): WrittenSheet["tables"][number] | undefined {
  return tables.find((table) => column >= table.column && column <= table.column + table.columns.length);
}

function headerOf(column: number, sheet: WrittenSheet): string | null {
  const table = tableAt(column, sheet);
  return table === undefined ? null : table.columns[column - table.column]?.header ?? keyHeader;
}

function headerRow(column: number, sheet: WrittenSheet): number {
  return tableAt(column, sheet)?.row ?? 0;
}

function footerChange({ page }: WrittenSheet, before: WrittenSheet): LooksEdit["footer"] {
  const from = before.page?.footerLeft ?? null;
  return !page || from === page.footerLeft ? null : { from, to: page.footerLeft };
}

/** Workbooks from before print areas were remembered printed all that was written on a sheet, down to the last row of its last table. */
function printAreaChange(plan: WrittenSheet, present: PresentSheet, map: SheetMap, before: WrittenSheet): LooksEdit["printArea"] {
  if (!plan.page) return null;
  const { printArea } = plan.page;
  const last = before.page?.printArea ?? cellsOf(before);
  if (last === null || isSame(last, printArea)) return null;
  const from = rangeOnSheet(last, before, new SheetMap(before, present));
  const to = rangeOnSheet(printArea, plan, map);
  return from === null || to === null || isSame(from, to) ? null : { from, to };
}

function cellsOf({ areas, tables }: WrittenSheet): CellRange | null {
  if (tables.length === 0) return null;
  const columns = Math.max(...areas.map(({ column, cells }) => column + (cells[0]?.length ?? 0)), ...tables.map((table) => table.column + table.columns.length));
  return { row: 0, column: 0, rows: Math.max(...tables.map(({ row, rows }) => row + 1 + rows.length)), columns };
}

function isSame(a: CellRange, b: CellRange): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** Whether a sheet's footer is as it was set; where nobody remembers that, whether it begins as the new one does, up to its date. */
export function isFooterAsSet(present: string, { from, to }: NonNullable<LooksEdit["footer"]>): boolean {
  return from === null ? present.startsWith(to.slice(0, to.search(/\d/u))) : present === from;
}
