import type { PlanValue, SheetPlan, TablePlan, TableRowPlan } from "../sheetPlan";
import { ChangedCells } from "./changedCells";
import type { Edit } from "./edit";
import type { PresentSheet, PresentTable, PresentValue } from "./presentSheet";
import { RowHeights } from "./rowHeights";

/** Header of the hidden last column, which holds each row's key. */
export const keyHeader = "Key";

/**
 * Edits that bring one table up to date: rows are found by key and columns by header, wherever the user moved them. A table that
 * is gone, or has lost its keys, is left alone; so is a column whose header was renamed, and every formula that reads it.
 */
export function mergeTable(plan: TablePlan, { columnWidths }: SheetPlan, present: PresentSheet): Edit[] {
  const table = present.tables.find(({ id }) => id === plan.id);
  const keyColumn = table?.headers.indexOf(keyHeader) ?? -1;
  if (table === undefined || keyColumn < 0) return [];
  const headers = plan.columns.map(({ header }) => header);
  const renamed = headers.filter((header) => !table.headers.includes(header));
  const changed = new ChangedCells(present);
  const heights = new RowHeights(plan, columnWidths, table);
  const free = blankRows(table);
  const bring = (row: TableRowPlan, index: number, isNew: boolean): void => {
    const differs = compareRow(plan, table, row, index, renamed, changed, isNew);
    if (plan.fitsRows === true && differs) heights.fit(index, table.headers.map((header) => row.cells[headers.indexOf(header)] ?? null));
  };
  for (const row of plan.rows) {
    const index = table.rows.findIndex((cells) => cells[keyColumn] === row.key);
    if (index >= 0) bring(row, index, false);
    else if (plan.missingRows !== "leave") {
      const blank = free.shift();
      if (blank === undefined) continue;
      bring(row, blank, true);
      changed.compare(table.row + 1 + blank, table.column + keyColumn, row.key, "");
    }
  }
  return [...changed.toEdits(), ...heights.toEdits(present)];
}

/** Notes what differs in a row, and says whether something does. */
function compareRow(
  plan: TablePlan, table: PresentTable, row: TableRowPlan, index: number, renamed: readonly string[], changed: ChangedCells, isNew: boolean,
): boolean {
  const differs = plan.columns.map(({ header, owner }, planned) => {
    const column = table.headers.indexOf(header);
    const value = row.cells[planned] ?? null;
    if (column < 0 || (owner === "user" && !isNew) || reads(value, renamed)) return false;
    return changed.compare(table.row + 1 + index, table.column + column, value, table.rows[index]?.[column] ?? "");
  });
  return differs.includes(true);
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
