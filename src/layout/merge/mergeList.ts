import type { ListPlan, PlanValue, TablePlan, TableRowPlan } from "../sheetPlan";
import { writtenRow, type WrittenCells } from "./writtenSheets";
import { asPlanned } from "./asPlanned";
import { ChangedCells } from "./changedCells";
import { ColumnFills } from "./columnFills";
import { linesEdits, reordered, resized } from "./listEdits";
import { changedLines, lineChanges } from "./listLines";
import { listRows, type ListRow } from "./listRows";
import type { LostColumns } from "./lostColumns";
import type { MergedPart } from "./mergeArea";
import { cellId, type MergeMemory } from "./mergeMemory";
import { keyHeader } from "./mergeTable";
import { OwnCells } from "./ownCells";
import type { PresentSheet, PresentTable, PresentValue } from "./presentSheet";
import { RowHeights } from "./rowHeights";
import { rowLooks, type PlacedRow } from "./rowLooks";
import { sameCell } from "./sameCell";
import { stillOurs } from "./stillOurs";

/**
 * Brings a table up to date whose rows come and go: it gets as many rows as `listRows` wants, each with what the user
 * wrote beside it.
 */
export function mergeList(plan: TablePlan, list: ListPlan, columnWidths: readonly number[], present: PresentSheet, before: WrittenCells, memory: MergeMemory, lost: LostColumns): MergedPart<TablePlan> {
  const found = present.tables.find(({ id }) => id === plan.id);
  if (found === undefined || !found.headers.includes(keyHeader)) return { edits: [], typedOver: [], overwritten: {}, written: plan };
  const own = new OwnCells(present.id, memory);
  const room = found.rows.length + freeRows(found, present);
  const fills = new ColumnFills(found);
  const listed = listRows(plan, found, before, fills, room);
  const changes = lineChanges(listed, found, present);
  const lines = changedLines(changes, found);
  const table = { ...found, rows: lines.map((line) => found.rows[line ?? -1] ?? found.headers.map(() => "")) };
  const rows = listed.map((row) => (row.source === null ? row : { ...row, source: lines.indexOf(row.source) }))
    .map((row, index) => settled(row, index, table, plan, list, before, own, lost));
  const newRow = table.headers.map((_, column) => fills.forNewRow(column));
  const changed = new ChangedCells();
  const heights = new RowHeights(plan, columnWidths, table);
  for (let index = 0; index < Math.max(rows.length, table.rows.length); index++) {
    const row = rows[index];
    const cells = table.headers.map((header, column) => (row === undefined ? "" : wanted(row.holds, header, table.rows[row.holds.source ?? -1]?.[column], newRow[column] ?? "", plan)));
    const differs = cells.map((cell, column) => changed.compare(table.row + 1 + index, table.column + column, cell, table.rows[index]?.[column] ?? ""));
    if (row !== undefined && differs.includes(true)) heights.fitUnlessSet(index, cells, row.holds);
  }
  return {
    edits: [
      ...linesEdits(changes, found, plan, list, present), ...resized(Math.max(1, rows.length), table, plan, list, present, lines),
      ...(changes.length > 0 ? [] : reordered(rows.map(({ holds }) => holds.source), table, plan, list, present)), ...rowLooks(newPlaces(rows), table, plan, list, present),
      ...changed.toEdits(present.id), ...heights.toEdits(present),
    ],
    typedOver: own.typedOver,
    overwritten: own.overwritten,
    written: { ...plan, rows: rows.flatMap(({ written }) => written ?? []) },
  };
}

/** A row with what its computed cells are to hold where a user typed over one, and what counts as last written of it. */
function settled(row: ListRow, index: number, table: PresentTable, plan: TablePlan, list: ListPlan, before: WrittenCells, own: OwnCells, lost: LostColumns): { readonly holds: ListRow; readonly written: TableRowPlan | null } {
  if (row.kind !== "planned") return row.kind === "gone" ? settledGone(row.source, table, plan, list, before) : { holds: row, written: null };
  const { key, cells, ...looks } = row.planned;
  const stands = table.rows[row.source ?? -1];
  if (row.source === null) own.overwritten[cellId(own.sheet, plan.id, key, keyHeader)] = null;
  const cellsOfRow = plan.columns.map(({ header, owner }, planned) => {
    const value = cells[planned] ?? null;
    const column = table.headers.indexOf(header);
    // In a row that comes, nothing stands yet.
    if (lost.isReadBy(value, plan.id)) return { holds: asPlanned(stands?.[column] ?? ""), written: before.inTable(plan.id, key, header) ?? value };
    if (owner === "user" || stands === undefined || column < 0) return { holds: value, written: value };
    const place = { row: table.row + 1 + index, column: table.column + column };
    return own.settle({ id: cellId(own.sheet, plan.id, key, header), ...place, planned: value, present: stands[column] ?? "", written: before.inTable(plan.id, key, header) });
  });
  return {
    holds: { ...row, planned: { key, cells: cellsOfRow.map(({ holds }) => holds), ...looks } },
    written: writtenRow(row.planned, cellsOfRow.map(({ written }) => written)),
  };
}

/**
 * A row that is gone and kept, and what is remembered of it, so that what a user typed over stays known as that. It says that it is
 * gone, unless the user wrote something else there.
 */
function settledGone(source: number, table: PresentTable, plan: TablePlan, { gone }: ListPlan, before: WrittenCells): { readonly holds: ListRow; readonly written: TableRowPlan } {
  const cellOf = (header: string): PresentValue => table.rows[source]?.[table.headers.indexOf(header)] ?? "";
  const key = String(cellOf(keyHeader));
  const header = plan.columns[gone.column]?.header ?? "";
  const last = before.inTable(plan.id, key, header);
  const stands = cellOf(header);
  const saysSo = stands === "" || last === undefined || stillOurs(last, stands) || sameCell(gone.text, stands);
  const cells = plan.columns.map((column, index): { readonly holds: PlanValue; readonly written: PlanValue } => {
    if (saysSo && index === gone.column) return { holds: gone.text, written: gone.text };
    const written = before.inTable(plan.id, key, column.header) ?? null;
    const present = cellOf(column.header);
    // What is the add-in's own is known as it was written: a text that begins with "=" stays one.
    if (!sameCell(written, present)) return { holds: asPlanned(present), written };
    const kept = gone.empties?.includes(index) === true ? null : written;
    return { holds: kept, written: kept };
  });
  return {
    holds: { kind: "planned", planned: { key, cells: cells.map(({ holds }) => holds) }, source },
    written: { key, cells: cells.map(({ written }) => written) },
  };
}

/** What a cell is to hold; `own` is what stands in it now, wherever its row is, and `fill` what the user's columns hold in a new row. */
function wanted(row: ListRow, header: string, own: PresentValue | undefined, fill: PresentValue, plan: TablePlan): PlanValue {
  const index = plan.columns.findIndex((column) => column.header === header);
  const mine = asPlanned(own ?? fill);
  switch (row.kind) {
    case "planned":
      if (header === keyHeader) return row.planned.key;
      return plan.columns[index]?.owner === "addin" || (own === undefined && index >= 0) ? row.planned.cells[index] ?? null : mine;
    case "gone":
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

/** The rows of the plan that come; those that come to stand elsewhere bring their looks along. */
function newPlaces(rows: readonly { readonly holds: ListRow }[]): PlacedRow[] {
  return rows.flatMap(({ holds }, index) => (holds.kind === "planned" && holds.source === null ? [{ index, look: holds.planned.look }] : []));
}
