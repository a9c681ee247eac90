import type { PlanValue, SheetPlan } from "../sheetPlan";
import type { CellsEdit, Edit } from "./edit";
import type { PresentSheet, PresentTable, PresentValue } from "./presentSheet";
import { renameColumns } from "./structuredReferences";
import type { WrittenSheet } from "./writtenSheets";

/** What a table's columns are called by the plan and by the user; words in lower case lead to words as they are written. */
interface TableWords {
  readonly toPlan: ReadonlyMap<string, string>;
  readonly toUser: ReadonlyMap<string, string>;
}

/**
 * Columns of our tables that users gave other headers. They are known by the ids that Excel keeps for columns; formulas follow a
 * header. So the sheets are read as if nobody had renamed anything, and what is to be written is said in the users' words.
 */
export class ColumnWords {
  private readonly tables: ReadonlyMap<string, TableWords>;

  constructor(written: readonly WrittenSheet[] | null, private readonly present: readonly PresentSheet[]) {
    this.tables = new Map(present.flatMap(({ id, tables }) => tables.flatMap((table): [string, TableWords][] => {
      const words = wordsOf(table, written?.find((sheet) => sheet.id === id));
      return words === null ? [] : [[table.id.toLowerCase(), words]];
    })));
  }

  /** The sheets with the plans' headers, in formulas too. */
  inPlanWords(): readonly PresentSheet[] {
    if (this.tables.size === 0) return this.present;
    const inPlan = (cell: PresentValue, within: string | null): PresentValue =>
      (typeof cell === "string" && cell.startsWith("=") ? this.renamed(cell, within, "toPlan") : cell);
    return this.present.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((line) => line.map((cell) => inPlan(cell, null))),
      tables: sheet.tables.map((table) => ({
        ...table,
        headers: table.headers.map((header) => this.tables.get(table.id.toLowerCase())?.toPlan.get(header.toLowerCase()) ?? header),
        rows: table.rows.map((line) => line.map((cell) => inPlan(cell, table.id))),
      })),
    }));
  }

  /** Edits with the users' headers in their formulas. */
  inUsersWords<Change extends Edit>(edits: readonly Change[]): readonly Change[] {
    if (this.tables.size === 0) return edits;
    return edits.map((edit): Change => {
      if (edit.kind === "cells") return { ...edit, after: this.cellsInUsersWords(edit) };
      return edit.kind === "addSheet" ? { ...edit, plan: this.planInUsersWords(edit.plan) } : edit;
    });
  }

  private cellsInUsersWords({ sheet: id, row, column, after }: CellsEdit): CellsEdit["after"] {
    const sheet = this.present.find((standing) => standing.id === id);
    return after.map((line, r) => line.map((value, c) => this.inUsers(value, sheet ? tableAt(sheet, row + r, column + c) : null)));
  }

  private planInUsersWords(plan: SheetPlan): SheetPlan {
    return {
      ...plan,
      areas: plan.areas.map((area) => ({ ...area, cells: area.cells.map((line) => line.map((value) => this.inUsers(value, null))) })),
      tables: plan.tables.map((table) => ({ ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((value) => this.inUsers(value, null)) })) })),
    };
  }

  private inUsers<Value extends PlanValue>(value: Value, within: string | null): Value | { readonly formula: string } {
    return typeof value === "object" && value !== null ? { formula: this.renamed(value.formula, within, "toUser") } : value;
  }

  private renamed(formula: string, within: string | null, words: keyof TableWords): string {
    return renameColumns(formula, within, (table, column) => this.tables.get(table.toLowerCase())?.[words].get(column.toLowerCase()) ?? null);
  }
}

/** null where every column is called as it was, or the ids say nothing: other programs may have numbered them anew. */
function wordsOf({ id, headers, columnIds }: PresentTable, written: WrittenSheet | undefined): TableWords | null {
  const known = written?.tables.find((table) => table.id === id)?.columns.flatMap(({ header, id: column }) => {
    const index = column === undefined ? -1 : columnIds.indexOf(column);
    return index < 0 ? [] : [{ header, index, isSame: headers[index] === header }];
  }) ?? [];
  if (known.every(({ isSame }) => isSame) || known.filter(({ isSame }) => isSame).length * 2 <= known.length) return null;
  const planned = new Map(known.map(({ index, header }) => [index, header]));
  const taken = new Set([...planned.values()].map((header) => header.toLowerCase()));
  const pairs = headers.map((header, index) => {
    const plan = planned.get(index);
    // The user's own column may be called as one of ours was.
    return { header, plan: plan ?? (taken.has(header.toLowerCase()) ? `${header} (${columnIds[index] ?? index})` : header) };
  }).filter(({ header, plan }) => header !== plan);
  return {
    toPlan: new Map(pairs.map(({ header, plan }) => [header.toLowerCase(), plan])),
    toUser: new Map(pairs.map(({ header, plan }) => [plan.toLowerCase(), header])),
  };
}

/** The table in, or below, whose columns a cell stands: it may grow down to there. */
function tableAt({ tables }: PresentSheet, row: number, column: number): string | null {
  const above = tables.filter((table) => table.row < row && column >= table.column && column < table.column + table.headers.length);
  return above.sort((a, b) => b.row - a.row)[0]?.id ?? null;
}
