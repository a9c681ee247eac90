import type { ColumnFilter } from "../../model/autoFilter";
import type { CellBlock, SheetModel, TableModel } from "../../model/sheetModel";
import { ApiObject } from "../../protocol/apiType";
import type { ExcelSession } from "../../protocol/excelSession";

/** What an `AutoFilter` stands for: that of a table, or that of a sheet's own cells. */
export interface FilterTarget {
  readonly sheet: SheetModel;
  readonly table: TableModel | null;
}

export function filterObject(target: FilterTarget): ApiObject {
  return new ApiObject("AutoFilter", target);
}

/** The cells that are filtered, with their header row; null where the filter is off. */
export function filterBlock({ sheet, table }: FilterTarget): CellBlock | null {
  if (!table) return sheet.autoFilter?.range ?? null;
  // Filters do not reach over the totals.
  return table.showFilterButton && table.hasHeader ? { ...table.range, rows: table.range.rows - (table.hasTotals ? 1 : 0) } : null;
}

export function columnFilters({ sheet, table }: FilterTarget): readonly ColumnFilter[] {
  return (table ? table.filters : sheet.autoFilter?.columns) ?? [];
}

export function setColumnFilters({ sheet, table }: FilterTarget, columns: readonly ColumnFilter[], session: ExcelSession): void {
  if (table) table.filters = columns;
  else if (sheet.autoFilter) sheet.autoFilter = { ...sheet.autoFilter, columns };
  sheet.changed.add(table ? "tables" : "autoFilter");
  session.noteChange();
}
