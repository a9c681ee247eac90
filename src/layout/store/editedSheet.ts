import { asPlanned } from "../merge/asPlanned";
import { keptText } from "../merge/keptText";
import { isBlankOutside } from "../merge/listLines";
import { movedReferences } from "../merge/movedReferences";
import { rowMoveOf, type RowMove } from "../merge/rowMove";
import type { CellsEdit, ChangeEdit, RowOrderEdit, TableColumnsEdit, TableLinesEdit, TableRowsEdit } from "../merge/edit";
import type { PresentSheet, PresentTable, PresentValue } from "../merge/presentSheet";
import type { PlanValue } from "../sheetPlan";

/** An edit that puts cells, rows, or a table's size, back. */
export type UndoEdit = CellsEdit | TableRowsEdit | TableLinesEdit | RowOrderEdit | TableColumnsEdit;

/** A sheet as it stands once edits are made. */
export class EditedSheet {
  private readonly cells: PresentValue[][];
  private readonly sizes: Map<string, { readonly rows: number; readonly columns: number }>;

  constructor(private readonly present: PresentSheet) {
    this.cells = present.cells.map((line) => [...line]);
    this.sizes = new Map(present.tables.map(({ id, rows, headers }) => [id, { rows: rows.length, columns: headers.length }]));
  }

  /** Makes an edit, and gives those that take back what it does to cells and to the sizes of tables, the last one first. */
  apply(edit: ChangeEdit): readonly UndoEdit[] {
    switch (edit.kind) {
      case "cells":
        return [this.applyCells(edit)];
      case "tableRows":
        this.resize(edit.table, { rows: edit.after });
        return [this.resizedBack(edit)];
      case "rowOrder":
        return [{ ...edit, before: edit.sources.length, sources: Array.from({ length: edit.before }, (_, index) => placeOf(index, edit.sources)) }];
      case "tableLines":
        return this.changeLines(edit);
      case "tableColumns":
        this.resize(edit.table, { columns: edit.after });
        this.applyCells({ kind: "cells", sheet: edit.sheet, row: edit.row, column: edit.column + edit.before, after: [edit.headers] });
        return [{ ...edit, before: edit.after, after: edit.before, headers: [], widths: [], formats: [], conditionalFormats: [] }];
      case "links":
        return [...edit.links, ...edit.cleared.map((place) => ({ ...place, text: "" }))]
          .filter(({ row, column, text }) => this.at(row, column) !== text)
          .map(({ row, column, text }) => this.applyCells({ kind: "cells", sheet: edit.sheet, row, column, after: [[text]] }));
      default:
        return [];
    }
  }

  /** Lets the formulas follow rows of a sheet, this one or another, that moved. */
  follow(move: RowMove, sheet: string): void {
    for (const line of this.cells) {
      line.forEach((cell, column) => {
        if (typeof cell === "string" && cell.startsWith("=")) line[column] = movedReferences(cell, this.present.name, sheet, move);
      });
    }
  }

  /** The sheet as it now stands. */
  sheet(): PresentSheet {
    return { ...this.present, cells: this.cells, tables: this.present.tables.map((table) => this.table(table)) };
  }

  private table(table: PresentTable): PresentTable {
    const { rows = 0, columns = 0 } = this.sizes.get(table.id) ?? {};
    const line = (row: number): PresentValue[] => Array.from({ length: columns }, (_, column) => this.at(table.row + row, table.column + column));
    return { ...table, headers: line(0).map(String), rows: Array.from({ length: rows }, (_, row) => line(row + 1)) };
  }

  private resize(table: string, size: { readonly rows: number } | { readonly columns: number }): void {
    const before = this.sizes.get(table);
    if (before) this.sizes.set(table, { ...before, ...size });
  }

  private resizedBack({ inSight: _, ...edit }: TableRowsEdit): TableRowsEdit {
    const { row, column, columns, before, after } = edit;
    const added = Array.from({ length: Math.max(0, after - before) }, (__, index) => row + 1 + before + index);
    const inSight = added.filter((line) => !isBlankOutside(this.cells[line], column, columns));
    return { ...edit, before: after, after: before, ...(inSight.length === 0 ? {} : { inSight }) };
  }

  private changeLines(edit: TableLinesEdit): readonly UndoEdit[] {
    const { table, column, columns, before, after, at } = edit;
    const move = rowMoveOf(edit);
    const { from, to, count } = move;
    while (this.cells.length < Math.max(from, to) + count) this.cells.push([]);
    const gone = this.cells.splice(from, count);
    this.cells.splice(to, 0, ...Array.from({ length: count }, (): PresentValue[] => []));
    this.follow(move, this.present.name);
    this.resize(table, { rows: after });
    const back: TableLinesEdit = { ...edit, before: after, after: before };
    if (after > before) return [back];
    const stood = gone.map((line) => Array.from({ length: columns }, (_, index) => asPlanned(line[column + index] ?? "")));
    return [{ kind: "cells", sheet: edit.sheet, row: at, column, after: stood }, back];
  }

  private applyCells(edit: CellsEdit): CellsEdit {
    const after = edit.after.map((line, r) => line.map((value, c): PlanValue | "" => {
      if (value === null) return null;
      const stood = this.at(edit.row + r, edit.column + c);
      this.set(edit.row + r, edit.column + c, asPresent(value));
      return asPlanned(stood);
    }));
    return { ...edit, after };
  }

  private set(row: number, column: number, value: PresentValue): void {
    while (this.cells.length <= row) this.cells.push([]);
    const line = this.cells[row] ?? [];
    while (line.length < column) line.push("");
    line[column] = value;
  }

  private at(row: number, column: number): PresentValue {
    return this.cells[row]?.[column] ?? "";
  }
}

/** Where a body row stands after rows changed places; null where it went. */
function placeOf(row: number, sources: RowOrderEdit["sources"]): number | null {
  const place = sources.indexOf(row);
  return place < 0 ? null : place;
}

/** What is read of a cell that was written. */
function asPresent(value: NonNullable<PlanValue>): PresentValue {
  if (typeof value === "object") return value.formula.startsWith("=") ? value.formula : `=${value.formula}`;
  return typeof value === "string" ? keptText(value) : value;
}
