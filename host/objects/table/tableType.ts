import { EventNumber } from "../../events/eventRegistrations";
import { ApiError } from "../../protocol/apiError";
import { ApiObject, type ApiType } from "../../protocol/apiType";
import type { ExcelSession } from "../../protocol/excelSession";
import { booleanValue, textValue } from "../arguments";
import { eventMethods } from "../eventMethods";
import { applyFilters } from "../filter/applyFilters";
import { filterObject, setColumnFilters } from "../filter/filterTarget";
import { renameTableInFormulas } from "../formulas/renameTableInFormulas";
import { clearCells } from "../range/clearCells";
import { rangeObject } from "../range/rangeTarget";
import { resizeTable } from "./resizeTable";
import { extentOf } from "./tableCollectionType";
import { checkTableName } from "./tableNames";
import { bodyBlock, headerBlock, requireTable, type TableTarget } from "./tableTarget";

export const tableType: ApiType<TableTarget> = {
  name: "Table",
  idOf: ({ table }) => String(table.id),
  check: requireTable,
  scalars: {
    id: { get: ({ table }) => String(table.id) },
    name: { get: ({ table }) => table.name, set: (target, value, session) => rename(target, textValue(value), session) },
    style: {
      get: ({ table }) => table.style ?? "",
      set: (target, value, session) => change(target, session, ({ table }) => (table.style = textValue(value) || null)),
    },
    showHeaders: { get: ({ table }) => table.hasHeader },
    showTotals: { get: ({ table }) => table.hasTotals },
    showFilterButton: {
      get: ({ table }) => table.showFilterButton,
      set: (target, value, session) => change(target, session, ({ table }) => (table.showFilterButton = booleanValue(value))),
    },
    showBandedRows: {
      get: ({ table }) => table.showBandedRows,
      set: (target, value, session) => change(target, session, ({ table }) => (table.showBandedRows = booleanValue(value))),
    },
  },
  objects: {
    worksheet: ({ sheet }) => new ApiObject("Worksheet", sheet),
    autoFilter: filterObject,
    columns: (target) => new ApiObject("TableColumnCollection", target),
    rows: (target) => new ApiObject("TableRowCollection", target),
  },
  methods: {
    ...eventMethods<TableTarget>(
      { DataChanged: EventNumber.tableChanged, SelectionChanged: EventNumber.tableSelectionChanged }, ({ table }) => String(table.id),
    ),
    getRange: ({ sheet, table }) => rangeObject(sheet, table.range),
    getHeaderRowRange: ({ sheet, table }) => rangeObject(sheet, headerBlock(table)),
    getDataBodyRange: ({ sheet, table }) => rangeObject(sheet, bodyBlock(table)),
    clearFilters: (target, _args, session) => {
      session.requireWritable(target.sheet);
      setColumnFilters(target, [], session);
      applyFilters(target, session);
    },
    reapplyFilters: (target, _args, session) => applyFilters(target, session),
    resize: (target, args, session) => {
      resizeTable(target, extentOf(target.sheet, args[0]), session);
    },
    delete: (target, _args, session) => {
      const { sheet, table } = target;
      change(target, session, () => sheet.tables.splice(sheet.tables.indexOf(table), 1));
      renameTableInFormulas(sheet.workbook, table.name, null);
      clearCells({ sheet, ...table.range }, [], session);
    },
  },
};

function change(target: TableTarget, session: ExcelSession, apply: (target: TableTarget) => unknown): void {
  session.requireWritable(target.sheet);
  apply(target);
  target.sheet.changed.add("tables");
  session.noteChange();
}

function rename(target: TableTarget, name: string, session: ExcelSession): void {
  const { sheet, table } = target;
  if (name === table.name) return;
  checkTableName(sheet.workbook, name, table);
  if (sheet.isProtected) throw ApiError.accessDenied(`The sheet "${sheet.name}" is protected.`);
  renameTableInFormulas(sheet.workbook, table.name, name);
  change(target, session, () => (table.name = name));
}
