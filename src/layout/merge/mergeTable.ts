import type { PlanValue, TablePlan, TableRowPlan } from "../sheetPlan";
import { writtenRow, type WrittenCells } from "./writtenSheets";
import { ChangedCells } from "./changedCells";
import type { LostColumns } from "./lostColumns";
import type { MergedPart } from "./mergeArea";
import { cellId, type MergeMemory } from "./mergeMemory";
import { OwnCells, standing } from "./ownCells";
import type { PresentSheet, PresentTable, PresentValue } from "./presentSheet";
import { stillOurs } from "./stillOurs";
import { RowHeights } from "./rowHeights";

/** Header of the hidden last column, which holds each row's key. */
export const keyHeader = "Key";

/**
 * Brings one table up to date: rows are found by key and columns by header, wherever the user moved them. A table that is gone, or
 * has lost its keys, is left alone; so is every formula that reads a column that is gone.
 */
export function mergeTable(plan: TablePlan, columnWidths: readonly number[], present: PresentSheet, before: WrittenCells, memory: MergeMemory, lost: LostColumns): MergedPart<TablePlan> {
  const table = present.tables.find(({ id }) => id === plan.id);
  const keyColumn = table?.headers.indexOf(keyHeader) ?? -1;
  const own = new OwnCells(present.id, memory);
  const lastOf = (key: string, header: string): PlanValue | undefined => before.inTable(plan.id, key, header);
  /** What was written on the row that a user's row is a copy of, so that it does not count as typed. */
  const copied = (header: string, stands: PresentValue): PlanValue | undefined =>
    plan.rows.map(({ key }) => lastOf(key, header)).find((value) => value !== undefined && value !== null && stillOurs(value, stands));
  const asBefore = (row: TableRowPlan): TableRowPlan => writtenRow(row, plan.columns.map(({ header }, column) => lastOf(row.key, header) ?? row.cells[column] ?? null));
  if (table === undefined || keyColumn < 0) return { edits: [], typedOver: [], overwritten: {}, written: { ...plan, rows: plan.rows.map(asBefore) } };

  const headers = plan.columns.map(({ header }) => header);
  const changed = new ChangedCells();
  const heights = new RowHeights(plan, columnWidths, table);
  const free = blankRows(table);
  /** Brings a row of the plan to a body row, and says what counts as written there. */
  const bring = (row: TableRowPlan, index: number, isNew: boolean): TableRowPlan => {
    let differs = false;
    const cells = plan.columns.map(({ header, owner }, planned): PlanValue => {
      const column = table.headers.indexOf(header);
      const value = row.cells[planned] ?? null;
      const last = lastOf(row.key, header) ?? (row.adopts === undefined ? undefined : copied(header, table.rows[index]?.[column] ?? ""));
      if (column < 0 || (owner === "user" && !isNew) || lost.isReadBy(value, plan.id)) return last ?? value;
      const place = { row: table.row + 1 + index, column: table.column + column };
      const stands = table.rows[index]?.[column] ?? "";
      const { holds, written } = own.settle({ id: cellId(present.id, plan.id, row.key, header), ...place, planned: value, present: stands, written: last });
      if (row.adopts !== undefined && stands !== "") own.overwritten[cellId(present.id, plan.id, row.key, header)] = standing(stands);
      differs = changed.compare(place.row, place.column, holds, stands) || differs;
      return written;
    });
    if (isNew || row.adopts !== undefined) {
      own.overwritten[cellId(present.id, plan.id, row.key, keyHeader)] = null;
      changed.compare(table.row + 1 + index, table.column + keyColumn, row.key, "");
    }
    if (plan.fitsRows === true && differs) heights.fit(index, table.headers.map((header, column) => shown(row, header, isNew ? null : table.rows[index]?.[column] ?? "")));
    return writtenRow(row, cells);
  };
  /** What a cell shows once its row is brought: the user's own stays. */
  const shown = ({ cells }: TableRowPlan, header: string, stands: PresentValue | null): PlanValue | PresentValue => {
    const planned = headers.indexOf(header);
    return stands === null || plan.columns[planned]?.owner === "addin" ? cells[planned] ?? null : stands;
  };
  const rows = plan.rows.map((row): TableRowPlan => {
    const index = row.adopts ?? table.rows.findIndex((cells) => cells[keyColumn] === row.key);
    if (index >= 0) return bring(row, index, false);
    const blank = plan.missingRows === "leave" ? undefined : free.shift();
    return blank === undefined ? asBefore(row) : bring(row, blank, true);
  });
  return { edits: [...changed.toEdits(present.id), ...heights.toEdits(present)], typedOver: own.typedOver, overwritten: own.overwritten, written: { ...plan, rows } };
}

/** Rows of a table in which nothing stands. */
function blankRows(table: PresentTable): number[] {
  const isBlank = (cells: readonly PresentValue[]): boolean => cells.every((cell) => cell === "");
  return table.rows.flatMap((cells, index) => (isBlank(cells) ? [index] : []));
}
