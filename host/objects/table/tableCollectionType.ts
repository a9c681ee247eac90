import { EventNumber, wholeWorkbook } from "../../events/eventRegistrations";
import type { CellBlock, SheetModel, TableModel } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import { ApiError } from "../../protocol/apiError";
import type { ApiObject, ApiType } from "../../protocol/apiType";
import type { ExcelSession } from "../../protocol/excelSession";
import { booleanValue, textValue } from "../arguments";
import { eventMethods } from "../eventMethods";
import { parseAddress } from "../range/address";
import { intersection } from "../../model/cellBlocks";
import { isUnbounded, rangeArgument, type RangeTarget } from "../range/rangeTarget";
import { findSheet } from "../worksheet/sheetNames";
import { syncHeaders } from "./headerCells";
import { freeTableId, freeTableName } from "./tableNames";
import { tableObject, type TableTarget } from "./tableTarget";

/** Tables of a sheet, or of the whole workbook. */
export interface TablesTarget {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel | null;
}

export const tableCollectionType: ApiType<TablesTarget> = {
  name: "TableCollection",
  scalars: { count: { get: (target) => tablesOf(target).length } },
  items: (target) => tablesOf(target).map(tableObject),
  itemAt: (target, args) => {
    const found = tableBy(target, args[0]);
    if (!found) throw ApiError.itemNotFound();
    return tableObject(found);
  },
  methods: {
    ...eventMethods<TablesTarget>({ DataChanged: EventNumber.tableChanged }, ({ sheet }) => sheet?.id ?? wholeWorkbook),
    add: (target, args, session) => addTable(cellsOf(target, args[0]), booleanValue(args[1]), session),
    getItemOrNullObject: (target, args) => {
      const found = tableBy(target, args[0]);
      return found ? tableObject(found) : null;
    },
    getItemAt: (target, args) => {
      const found = typeof args[0] === "number" ? tablesOf(target)[args[0]] : undefined;
      if (!found) throw ApiError.itemNotFound();
      return tableObject(found);
    },
    getCount: (target) => tablesOf(target).length,
  },
};

/** What `Range.getTables` answers. */
export const tableScopedCollectionType: ApiType<readonly TableTarget[]> = {
  name: "TableScopedCollection",
  items: (tables) => tables.map(tableObject),
  itemAt: (tables, args) => {
    const found = tables.find(({ table }) => isCalled(table, args[0]));
    if (!found) throw ApiError.itemNotFound();
    return tableObject(found);
  },
  methods: {
    getCount: (tables) => tables.length,
    getFirst: ([first]) => {
      if (!first) throw ApiError.itemNotFound();
      return tableObject(first);
    },
  },
};

function tablesOf({ workbook, sheet }: TablesTarget): TableTarget[] {
  const sheets = sheet ? [sheet] : workbook.sheets;
  return sheets.flatMap((owner) => owner.tables.map((table) => ({ sheet: owner, table })));
}

function tableBy(target: TablesTarget, key: unknown): TableTarget | undefined {
  return tablesOf(target).find(({ table }) => isCalled(table, key));
}

/** By id (as number or text) or by name. */
function isCalled({ id, name }: TableModel, key: unknown): boolean {
  return String(id) === String(key) || name.toLowerCase() === String(key).toLowerCase();
}

function cellsOf({ workbook, sheet }: TablesTarget, argument: unknown): RangeTarget {
  if (typeof argument !== "string") return rangeArgument(argument);
  const address = parseAddress(argument);
  const owner = address.sheet === null ? (sheet ?? workbook.sheets[workbook.activeSheet]) : findSheet(workbook, address.sheet);
  if (!owner || !address.block) throw ApiError.invalidArgument();
  return { ...address.block, sheet: owner };
}

function addTable({ sheet, row, column, rows, columns }: RangeTarget, hasHeaders: boolean, session: ExcelSession): ApiObject {
  session.requireWritable(sheet);
  if (!hasHeaders) throw ApiError.notImplemented("TableCollection.add without a header row");
  // A table has at least one row below its header.
  const range: CellBlock = { row, column, rows: Math.max(rows, 2), columns };
  if (isUnbounded(range)) throw ApiError.invalidArgument();
  requireFree(sheet, range, null);
  const { workbook } = sheet;
  const table: TableModel = {
    id: freeTableId(workbook), name: freeTableName(workbook), range, hasHeader: true, hasTotals: false,
    columns: Array.from({ length: columns }, (_, index) => ({ id: index + 1, name: "" })),
    style: "TableStyleMedium2", showFilterButton: true, filters: [], showBandedRows: true,
  };
  sheet.tables.push(table);
  session.settle();
  syncHeaders(sheet, table);
  session.noteChange();
  return tableObject({ sheet, table });
}

/** Fails where a table would cover another table or merged cells. */
export function requireFree(sheet: SheetModel, range: CellBlock, self: TableModel | null): void {
  if (sheet.tables.some((table) => table !== self && intersection(table.range, range))) {
    throw ApiError.invalidArgument("A table can't overlap another table.");
  }
  if (sheet.merges.some((merge) => intersection(merge, range))) throw ApiError.invalidArgument("A table can't hold merged cells.");
}

/** Reads a table's new extent: an address on its own sheet, or a range. */
export function extentOf(sheet: SheetModel, argument: unknown): CellBlock {
  const cells = cellsOf({ workbook: sheet.workbook, sheet }, typeof argument === "string" ? textValue(argument) : argument);
  if (cells.sheet !== sheet) throw ApiError.invalidArgument();
  return { row: cells.row, column: cells.column, rows: cells.rows, columns: cells.columns };
}
