import type { PlanValue, TablePlan, TableRowPlan } from "../sheetPlan";
import { ChangedCells } from "./changedCells";
import type { CellsEdit } from "./edit";
import type { PresentSheet, PresentTable, PresentValue } from "./presentSheet";

/** Header of the hidden last column, which holds each row's key. */
export const keyHeader = "Key";

/**
 * Edits that bring one table up to date: rows are found by key and columns by header, wherever the user moved them. A table that
 * is gone, or has lost its keys, is left alone; so is a column whose header was renamed, and every formula that reads it.
 */
export function mergeTable(plan: TablePlan, present: PresentSheet): CellsEdit[] {
  const table = present.tables.find(({ id }) => id === plan.id);
  const keyColumn = table?.headers.indexOf(keyHeader) ?? -1;
  if (table === undefined || keyColumn < 0) return [];
  const headers = plan.columns.map(({ header }) => header);
  const renamed = headers.filter((header) => !table.headers.includes(header));
  const changed = new ChangedCells(present);
  const free = blankRows(table);
  for (const row of plan.rows) {
    const index = table.rows.findIndex((cells) => cells[keyColumn] === row.key);
    if (index >= 0) compareRow(plan, table, row, index, renamed, changed, false);
    else if (plan.missingRows !== "leave") {
      const blank = free.shift();
      if (blank === undefined) continue;
      compareRow(plan, table, row, blank, renamed, changed, true);
      changed.compare(table.row + 1 + blank, table.column + keyColumn, row.key, "");
    }
  }
  return changed.toEdits();
}

function compareRow(
  plan: TablePlan, table: PresentTable, row: TableRowPlan, index: number, renamed: readonly string[], changed: ChangedCells, isNew: boolean,
): void {
  plan.columns.forEach(({ header, owner }, planned) => {
    const column = table.headers.indexOf(header);
    const value = row.cells[planned] ?? null;
    if (column < 0 || (owner === "user" && !isNew) || reads(value, renamed)) return;
    changed.compare(table.row + 1 + index, table.column + column, value, table.rows[index]?.[column] ?? "");
  });
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
