import type { CellBlock } from "../../model/sheetModel";
import { ApiError } from "../../protocol/apiError";
import { ApiObject, type ApiType } from "../../protocol/apiType";
import { textValue } from "../arguments";
import { rangeObject } from "../range/rangeTarget";
import { syncHeaders } from "./headerCells";
import { bodyBlock, headerBlock, requireTable, type TableTarget } from "./tableTarget";

interface ColumnTarget extends TableTarget {
  /** Id within the table; stays when columns move. */
  readonly id: number;
}

export const tableColumnCollectionType: ApiType<TableTarget> = {
  name: "TableColumnCollection",
  check: requireTable,
  scalars: { count: { get: ({ table }) => table.columns.length } },
  items: (target) => target.table.columns.map(({ id }) => columnObject(target, id)),
  itemAt: (target, args) => {
    const column = columnBy(target, args[0]);
    if (!column) throw ApiError.itemNotFound();
    return columnObject(target, column.id);
  },
  methods: {
    getItemOrNullObject: (target, args) => {
      const column = columnBy(target, args[0]);
      return column ? columnObject(target, column.id) : null;
    },
    getItemAt: (target, args) => {
      const column = typeof args[0] === "number" ? target.table.columns[args[0]] : undefined;
      if (!column) throw ApiError.itemNotFound();
      return columnObject(target, column.id);
    },
    getCount: ({ table }) => table.columns.length,
  },
};

export const tableColumnType: ApiType<ColumnTarget> = {
  name: "TableColumn",
  idOf: ({ id }) => String(id),
  check: (target) => void indexOf(target),
  scalars: {
    id: { get: ({ id }) => id },
    index: { get: indexOf },
    name: {
      get: (target) => target.table.columns[indexOf(target)]?.name ?? "",
      set: (target, value, session) => {
        const { sheet, table } = target;
        session.requireWritable(sheet);
        const { row, column } = headerBlock(table);
        sheet.setValue(row, column + indexOf(target), textValue(value));
        syncHeaders(sheet, table);
        session.noteChange();
      },
    },
  },
  methods: {
    getRange: (target) => rangeObject(target.sheet, columnOf(target, target.table.range)),
    getHeaderRowRange: (target) => rangeObject(target.sheet, columnOf(target, headerBlock(target.table))),
    getDataBodyRange: (target) => rangeObject(target.sheet, columnOf(target, bodyBlock(target.table))),
  },
};

function columnObject({ sheet, table }: TableTarget, id: number): ApiObject {
  const target: ColumnTarget = { sheet, table, id };
  return new ApiObject("TableColumn", target);
}

/** By id when a number, else by name. */
function columnBy({ table }: TableTarget, key: unknown): { id: number; name: string } | undefined {
  return typeof key === "number"
    ? table.columns.find(({ id }) => id === key)
    : table.columns.find(({ name }) => name.toLowerCase() === String(key).toLowerCase()) ?? table.columns.find(({ id }) => String(id) === key);
}

function indexOf({ table, id }: ColumnTarget): number {
  const index = table.columns.findIndex((column) => column.id === id);
  if (index < 0) throw ApiError.itemNotFound("The column is gone.");
  return index;
}

function columnOf(target: ColumnTarget, block: CellBlock): CellBlock {
  return { ...block, column: block.column + indexOf(target), columns: 1 };
}
