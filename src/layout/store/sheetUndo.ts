import { fingerprint } from "../../domain/history/fingerprint";
import { asPlanned } from "../merge/asPlanned";
import { isChange, type CellsEdit, type ChangeEdit, type Edit } from "../merge/edit";
import { keyHeader } from "../merge/mergeTable";
import type { PresentSheet, PresentTable, PresentValue } from "../merge/presentSheet";
import { RowHeights } from "../merge/rowHeights";
import { rowLooks } from "../merge/rowLooks";
import { inverseMove, rowMoveOf } from "../merge/rowMove";
import { normalFormula } from "../merge/sameCell";
import type { WrittenSheet } from "../merge/writtenSheets";
import { EditedSheet, type UndoEdit } from "./editedSheet";
import { linesEditsOf, rowAtFirst } from "./goingRows";

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
  /** Puts formulas back that lost cells, once the rows of every sheet are where they were; absent in workbooks from before it was kept. */
  readonly mended?: readonly CellsEdit[];
}

/** What takes a run's edits of the sheets that stood before it back. */
export function sheetUndos(edits: readonly Edit[], present: readonly PresentSheet[]): SheetUndo[] {
  const all = edits.filter(isChange);
  const nameOf = (id: string): string => present.find((sheet) => sheet.id === id)?.name ?? id;
  return present.flatMap((sheet): SheetUndo[] => {
    const changes = all.filter((edit) => edit.sheet === sheet.id);
    const edited = new EditedSheet(sheet);
    const undos: UndoEdit[] = [];
    for (const change of all) {
      if (change.sheet === sheet.id) undos.unshift(...[...edited.apply(change)].reverse());
      else if (change.kind === "tableLines") edited.follow(rowMoveOf(change), nameOf(change.sheet));
    }
    const left = edited.sheet();
    const mended = all.some(({ kind }) => kind === "tableLines") ? mendedFormulas(sheet, left, undos, all, nameOf) : [];
    if (changes.length === 0 && mended.length === 0) return [];
    const fitted = changes.flatMap((change, index) => (change.kind === "rowHeights" ? change.heights.flatMap(({ row }) => rowAtFirst(row, linesEditsOf(changes.slice(0, index))) ?? []) : []));
    const isKnown = !changes.some((change) => change.kind === "tableColumns" && change.after < change.before);
    return [{ sheet: sheet.id, was: printOf(sheet), left: isKnown ? printOf(left) : null, edits: tablesFirst(undos), fitted: [...new Set(fitted)], mended }];
  });
}

/** Puts back formulas that do not read what they did when the rows are back: their cells, or one end of them, went. */
function mendedFormulas(sheet: PresentSheet, left: PresentSheet, undos: readonly UndoEdit[], all: readonly ChangeEdit[], nameOf: (id: string) => string): CellsEdit[] {
  const undone = new EditedSheet(left);
  for (const edit of undos) undone.apply(edit);
  for (const change of all.toReversed()) {
    if (change.kind === "tableLines" && change.sheet !== sheet.id) undone.follow(inverseMove(rowMoveOf(change)), nameOf(change.sheet));
  }
  const back = undone.sheet().cells;
  return sheet.cells.flatMap((line, row) => line.flatMap((cell, column): CellsEdit[] => {
    const isLost = typeof cell === "string" && cell.startsWith("=") && cell !== back[row]?.[column];
    return isLost ? [{ kind: "cells", sheet: sheet.id, row, column, after: [[asPlanned(cell)]] }] : [];
  }));
}

/**
 * Between rows that come and go, the sizes of tables before cells: a formula may name its own row only within a table. Rows that a table
 * gets back are dressed before others bring their looks.
 */
function tablesFirst(undos: readonly UndoEdit[]): readonly UndoEdit[] {
  const first = undos.findIndex(({ kind }) => kind === "tableLines");
  const part = first < 0 ? undos : undos.slice(0, first);
  const orders = (["tableRows", "tableColumns", "rowOrder", "cells"] as const).map((wanted) => part.filter(({ kind }) => kind === wanted));
  const ordered = orders.flat();
  return first < 0 ? ordered : [...ordered, ...undos.slice(first, first + 1), ...tablesFirst(undos.slice(first + 1))];
}

/** What takes the run back on a sheet; null where somebody changed it since, or the run was broken off. */
export function undoOf(undo: SheetUndo, present: PresentSheet, before: WrittenSheet | undefined): readonly ChangeEdit[] | null {
  const print = printOf(present);
  if (print === undo.was) return [];
  return print === undo.left ? [...undo.edits, ...looksBack(undo, present, before)] : null;
}

/** What puts formulas back on a sheet that stands as the run left it, when every sheet's rows are back. */
export function mendedOf({ left, mended = [] }: SheetUndo, present: PresentSheet): readonly CellsEdit[] {
  return mended.length > 0 && printOf(present) === left ? mended : [];
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
    // A row that changes places brings its looks along.
    const moved = planned.flatMap((row, index) => (row === undefined || left.includes(row.key) ? [] : [{ index, look: row.look }]));
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
