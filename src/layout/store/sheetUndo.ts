import { fingerprint } from "../../domain/history/fingerprint";
import type { ChangeEdit, Edit } from "../merge/edit";
import { keyHeader } from "../merge/mergeTable";
import type { PresentSheet, PresentTable, PresentValue } from "../merge/presentSheet";
import { RowHeights } from "../merge/rowHeights";
import { rowLooks } from "../merge/rowLooks";
import { normalFormula } from "../merge/sameCell";
import type { WrittenSheet } from "../merge/writtenSheets";
import { EditedSheet, rowBefore, type UndoEdit } from "./editedSheet";

/** What takes a run's edits of one sheet back cell by cell, as long as the sheet stands as the run left it. */
export interface SheetUndo {
  /** Plan id. */
  readonly sheet: string;
  /** Says how the sheet stood before the run. */
  readonly was: string;
  /** Says how the run left it; null where columns left tables: what they looked like is not known here. */
  readonly left: string | null;
  /** In the order in which they are to be made. */
  readonly edits: readonly UndoEdit[];
  /** Zero-based rows that the run made as high as their texts needed, as they were before it. */
  readonly fitted: readonly number[];
}

/** What takes a run's edits of the sheets that stood before it back. */
export function sheetUndos(edits: readonly Edit[], present: readonly PresentSheet[]): SheetUndo[] {
  return present.flatMap((sheet): SheetUndo[] => {
    const changes = edits.filter((edit): edit is ChangeEdit => edit.kind !== "addSheet" && edit.kind !== "deleteSheet" && edit.sheet === sheet.id);
    if (changes.length === 0) return [];
    const edited = new EditedSheet(sheet);
    const undos = changes.flatMap((change) => edited.apply(change)).reverse();
    const fitted = changes.flatMap((change, index) => (change.kind === "rowHeights" ? change.heights.flatMap(({ row }) => rowAtFirst(row, changes.slice(0, index)) ?? []) : []));
    const isKnown = !changes.some((change) => change.kind === "tableColumns" && change.after < change.before);
    return [{ sheet: sheet.id, was: printOf(sheet), left: isKnown ? printOf(edited.sheet()) : null, edits: tablesFirst(undos), fitted: [...new Set(fitted)] }];
  });
}

/** Where a row was before a run's changes; null for one that came with them. */
function rowAtFirst(row: number, changes: readonly ChangeEdit[]): number | null {
  return changes.reduceRight<number | null>((at, change) => (at === null || change.kind !== "tableLines" ? at : rowBefore(at, change)), row);
}

/** Between rows that come and go, the sizes of tables before cells: a formula may name its own row only within a table. */
function tablesFirst(undos: readonly UndoEdit[]): readonly UndoEdit[] {
  const first = undos.findIndex(({ kind }) => kind === "tableLines");
  const part = first < 0 ? undos : undos.slice(0, first);
  const ordered = [...part.filter(({ kind }) => kind !== "cells"), ...part.filter(({ kind }) => kind === "cells")];
  return first < 0 ? ordered : [...ordered, ...undos.slice(first, first + 1), ...tablesFirst(undos.slice(first + 1))];
}

/** What takes the run back on a sheet; null where somebody changed it since, or the run was broken off. */
export function undoOf(undo: SheetUndo, present: PresentSheet, before: WrittenSheet | undefined): readonly ChangeEdit[] | null {
  const print = printOf(present);
  if (print === undo.was) return [];
  return print === undo.left ? [...undo.edits, ...looksBack(undo, present, before)] : null;
}

/** Gives rows the looks that belong to what they say again, and makes those that the run fitted to its texts as high as they are to be. */
function looksBack({ edits, fitted }: SheetUndo, present: PresentSheet, before: WrittenSheet | undefined): readonly ChangeEdit[] {
  const edited = new EditedSheet(present);
  for (const edit of edits) edited.apply(edit);
  const sheet = edited.sheet();
  return sheet.tables.flatMap((table) => {
    const plan = before?.tables.find(({ id }) => id === table.id);
    if (before === undefined || plan === undefined) return [];
    const keys = keysOf(table);
    const left = keysOf(present.tables.find(({ id }) => id === table.id));
    const planned = keys.map((key) => plan.rows.find((row) => row.key === key));
    const moved = planned.flatMap((row, index) => (row === undefined || row.key === left[index] ? [] : [{ index, look: row.look }]));
    const heights = new RowHeights(plan, before.columnWidths, table);
    table.rows.forEach((cells, index) => {
      const row = planned[index];
      if (fitted.includes(table.row + 1 + index)) heights.fitUnlessSet(index, cells, row === undefined ? { kind: "own", source: index } : { kind: "planned", planned: row, source: null });
    });
    return [...(plan.list ? rowLooks(moved, table, plan, plan.list, sheet) : []), ...heights.toEdits(sheet)];
  });
}

function keysOf(table: PresentTable | undefined): PresentValue[] {
  return table?.rows.map((cells) => cells[table.headers.indexOf(keyHeader)] ?? "") ?? [];
}

/** The same for sheets whose cells say the same and whose tables are as large, in the same places. */
function printOf({ cells, tables }: PresentSheet): string {
  const content = cells.flatMap((line, row) => line.flatMap((cell, column) => (cell === "" ? [] : [row, column, normalCell(cell)])));
  return fingerprint([content, tables.map(({ id, row, column, headers, rows }) => [id, row, column, headers.length, rows.length]).sort()]);
}

/** Digits of a number that stay when it goes through a file. */
const digits = 12;

function normalCell(cell: PresentValue): PresentValue {
  if (typeof cell === "number") return Number(cell.toPrecision(digits));
  return typeof cell === "string" && cell.startsWith("=") ? `=${normalFormula(cell)}` : cell;
}
