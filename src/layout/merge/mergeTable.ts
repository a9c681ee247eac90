import type { WrittenCells } from "../store/writtenSheets";
import type { PlanValue, TablePlan, TableRowPlan } from "../sheetPlan";
import type { MergedPart } from "./mergeArea";
import { cellId, type MergeMemory } from "./mergeMemory";
import { OwnCells } from "./ownCells";
import type { PresentSheet, PresentTable, PresentValue } from "./presentSheet";

/** Header of the hidden last column, which holds each row's key. */
export const keyHeader = "Key";

/**
 * Brings one table up to date: rows are found by key and columns by header, wherever the user moved them. A table that is gone, or
 * has lost its keys, is left alone; so is a column whose header was renamed, and every formula that reads it.
 */
export function mergeTable(plan: TablePlan, present: PresentSheet, before: WrittenCells, memory: MergeMemory): MergedPart<TablePlan> {
  const table = present.tables.find(({ id }) => id === plan.id);
  const keyColumn = table?.headers.indexOf(keyHeader) ?? -1;
  const own = new OwnCells(present.id, memory);
  const lastOf = (key: string, header: string): PlanValue | undefined => before.inTable(plan.id, key, header);
  const asBefore = (row: TableRowPlan): TableRowPlan => ({ key: row.key, cells: plan.columns.map(({ header }, column) => lastOf(row.key, header) ?? row.cells[column] ?? null) });
  if (table === undefined || keyColumn < 0) return { edits: [], typedOver: [], written: { ...plan, rows: plan.rows.map(asBefore) } };

  const renamed = plan.columns.map(({ header }) => header).filter((header) => !table.headers.includes(header));
  const free = blankRows(table);
  const rows = plan.rows.map((row): TableRowPlan => {
    const index = table.rows.findIndex((cells) => cells[keyColumn] === row.key);
    const blank = index < 0 && plan.missingRows !== "leave" ? free.shift() : undefined;
    const at = index >= 0 ? index : blank;
    if (at === undefined) return asBefore(row);
    const cells = plan.columns.map(({ header, owner }, planned): PlanValue => {
      const column = table.headers.indexOf(header);
      const value = row.cells[planned] ?? null;
      const last = lastOf(row.key, header);
      if (column < 0 || (owner === "user" && blank === undefined) || reads(value, renamed)) return last ?? value;
      return own.merge({
        id: cellId(present.id, plan.id, row.key, header), row: table.row + 1 + at, column: table.column + column, planned: value, present: table.rows[at]?.[column] ?? "", written: last,
      });
    });
    if (blank !== undefined) own.write(table.row + 1 + blank, table.column + keyColumn, row.key);
    return { key: row.key, cells };
  });
  return { edits: own.toEdits(), typedOver: own.typedOver, written: { ...plan, rows } };
}

/** Whether a formula refers to one of the columns. */
function reads(value: PlanValue, headers: readonly string[]): boolean {
  return typeof value === "object" && value !== null
    && headers.some((header) => value.formula.includes(`[@${header}]`) || value.formula.includes(`[@[${header}]]`));
}

/** Rows of a table in which nothing stands. */
function blankRows(table: PresentTable): number[] {
  const isBlank = (cells: readonly PresentValue[]): boolean => cells.every((cell) => cell === "");
  return table.rows.flatMap((cells, index) => (isBlank(cells) ? [index] : []));
}
