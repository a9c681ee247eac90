import type { ListPlan, PlanValue, SheetPlan, TablePlan } from "../sheetPlan";
import { asPlanned } from "./asPlanned";
import { ChangedCells } from "./changedCells";
import type { Edit, TableRowsEdit } from "./edit";
import { listRows, type ListRow } from "./listRows";
import { keyHeader } from "./mergeTable";
import type { PresentSheet, PresentTable } from "./presentSheet";
import { RowHeights } from "./rowHeights";

/**
 * Edits that bring a table up to date whose rows come and go: it gets as many rows as `listRows` wants, each with what the user
 * wrote beside it. What would not fit above something that stands below the table is left out, the last rows first.
 */
export function mergeList(plan: TablePlan, list: ListPlan, { columnWidths }: SheetPlan, present: PresentSheet): Edit[] {
  const table = present.tables.find(({ id }) => id === plan.id);
  if (table === undefined || !table.headers.includes(keyHeader)) return [];
  const rows = listRows(plan, table).slice(0, Math.max(1, table.rows.length + freeRows(table, present)));
  const changed = new ChangedCells(present);
  const heights = new RowHeights(plan, columnWidths, table);
  for (let index = 0; index < Math.max(rows.length, table.rows.length); index++) {
    const row = rows[index];
    const cells = table.headers.map((header, column) => (row === undefined ? "" : wanted(row, header, table.rows[row.source ?? -1]?.[column], plan, list)));
    const differs = cells.map((cell, column) => changed.compare(table.row + 1 + index, table.column + column, cell, table.rows[index]?.[column] ?? ""));
    if (row !== undefined && differs.includes(true)) heights.fit(index, cells);
  }
  return [...resized(rows.length, table, plan, list, present), ...changed.toEdits(), ...heights.toEdits(present)];
}

/** What a cell is to hold; `own` is what stands in it now, wherever its row is. */
function wanted(row: ListRow, header: string, own: PresentTable["rows"][number][number] | undefined, plan: TablePlan, list: ListPlan): PlanValue {
  const index = plan.columns.findIndex((column) => column.header === header);
  const mine = own === undefined ? null : asPlanned(own);
  switch (row.kind) {
    case "planned":
      if (header === keyHeader) return row.planned.key;
      return plan.columns[index]?.owner === "addin" || (own === undefined && index >= 0) ? row.planned.cells[index] ?? null : mine;
    case "gone":
      return index === list.gone.column ? list.gone.text : mine;
    case "own":
      return mine;
    default:
      return row satisfies never;
  }
}

/** Rows below a table in which nothing stands, as far as its columns reach. */
function freeRows(table: PresentTable, { cells }: PresentSheet): number {
  const below = cells.slice(table.row + 1 + table.rows.length);
  const first = below.findIndex((row) => row.slice(table.column, table.column + table.headers.length).some((cell) => cell !== ""));
  return first < 0 ? Infinity : first;
}

function resized(after: number, table: PresentTable, plan: TablePlan, list: ListPlan, { id }: PresentSheet): TableRowsEdit[] {
  const before = table.rows.length;
  if (after === before) return [];
  return [{
    kind: "tableRows", sheet: id, table: plan.id, row: table.row, column: table.column, columns: table.headers.length, before, after,
    formats: plan.columns.flatMap(({ header }, index) => {
      const column = table.headers.indexOf(header);
      const format = list.formats[index];
      return column < 0 || format === undefined ? [] : [{ column: table.column + column, format }];
    }),
  }];
}
