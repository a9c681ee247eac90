import type { SheetModel } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import type { CustomFunctions } from "../customFunctions";
import type { BoundFormula } from "../formula/boundFormula";
import { bindFormula } from "../formula/bindFormula";
import { ColumnMemory } from "./columnMemory";
import { columnsRead, firstAtLeast } from "./columnsRead";
import type { FormulaNode } from "./formulaNode";

const columnsPerRow = 16_384;

/** What a workbook's formulas were, and what they read, at the last recalculation. */
export interface CalcMemory {
  readonly nodes: readonly FormulaNode[];
  /** Positions in `nodes` of formulas whose own text or inputs changed since. */
  readonly dirty: Set<number>;
  readonly byCell: ReadonlyMap<SheetModel, ReadonlyMap<number, FormulaNode>>;
  /** Names, tables and sheets that formulas may refer to, as text. */
  readonly surroundings: string;
  readonly columns: ColumnMemory;
  /** How many answers the add-in's functions had given. */
  readonly answerCount: number;
}

const noCalls: ReadonlySet<string> = new Set();

/**
 * Binds the workbook's formulas, anew only where that may give something else, and finds what changed since `before`.
 * Without it the workbook has just been opened: cached values are trusted where nothing that they depend on was changed.
 */
export function bindFormulas(model: WorkbookModel, before: CalcMemory | null, today: number, functions: CustomFunctions): CalcMemory {
  const surroundings = surroundingsOf(model, functions);
  const isAnswered = before?.answerCount !== functions.answerCount;
  const nodes: FormulaNode[] = [];
  const dirty = new Set<number>();
  const byCell = new Map<SheetModel, Map<number, FormulaNode>>();
  const touched = model.sheets.some((sheet) => sheet.changedCells.size > 0);
  for (const [sheetIndex, sheet] of model.sheets.entries()) {
    const ofSheet = new Map<number, FormulaNode>();
    byCell.set(sheet, ofSheet);
    for (const [key, cell] of sheet.formulas) {
      const row = Math.floor(key / columnsPerRow);
      const column = key % columnsPerRow;
      const old = before?.byCell.get(sheet)?.get(key) ?? null;
      const same = old !== null && old.cell.text === cell.text && before?.surroundings === surroundings && !old.bound.volatile;
      const bound = same ? old.bound : bindFormula(cell.text, { sheet: sheetIndex, row, column }, model, today, functions.names);
      const node: FormulaNode = { sheet, sheetIndex, row, column, cell, bound, stale: old?.stale ?? null, calls: old?.calls ?? noCalls, waits: old?.waits ?? false };
      const fresh = before ? !old || textOf(old) !== textOf(node) || isComputed(old) !== isComputed(node) : bound.volatile || sheet.changedCells.has(key) || sheet.getValue(row, column) === null;
      if (fresh || (touched && !bound.closed) || (bound.custom && isAnswered)) dirty.add(nodes.length);
      nodes.push(node);
      ofSheet.set(key, node);
    }
  }
  const columns = before?.columns ?? new ColumnMemory();
  const changes = before ? new ChangesSince(model, columns) : new ChangesSinceOpened(model);
  for (const [position, { bound }] of nodes.entries()) if (!dirty.has(position) && touches(bound, changes, model)) dirty.add(position);
  return { nodes, dirty, byCell, surroundings, columns, answerCount: functions.answerCount };
}

/** Remembers the columns that closed formulas read, as they are now. */
export function rememberColumns(model: WorkbookModel, memory: CalcMemory): void {
  const done = new Set<string>();
  for (const { bound } of memory.nodes) {
    for (const area of bound.areas) {
      const sheet = model.sheets[area.sheet];
      if (!sheet) continue;
      for (const column of columnsRead(area, model)) {
        const key = `${area.sheet}:${column}`;
        if (done.has(key)) continue;
        done.add(key);
        memory.columns.remember(sheet, column);
      }
    }
  }
}

/** The bound text decides what is computed: it changes with a table's place or with the day, though the formula does not. */
function textOf({ bound, cell }: FormulaNode): string {
  return bound.text ?? cell.text;
}

/** Whether it can be: a function of the add-in can while that is there. */
function isComputed({ bound }: FormulaNode): boolean {
  return bound.left === null;
}

function surroundingsOf(model: WorkbookModel, { names }: CustomFunctions): string {
  return JSON.stringify([
    [...names],
    model.date1904,
    model.sheets.map(({ id, name, tables }) => [id, name, tables.map((table) => [table.name, table.range, table.hasHeader, table.hasTotals, table.columns.map((column) => column.name)])]),
    model.names.map(({ name, refersTo, sheet }) => [name, refersTo, sheet?.id ?? null]),
  ]);
}

interface Changes {
  /** Ascending. */
  rows(sheet: number, column: number): readonly number[];
}

function touches({ areas }: BoundFormula, changes: Changes, model: WorkbookModel): boolean {
  for (const area of areas) {
    for (const column of columnsRead(area, model)) {
      const rows = changes.rows(area.sheet, column);
      const at = firstAtLeast(rows, area.top);
      if (at < rows.length && (rows[at] ?? Infinity) <= area.bottom) return true;
    }
  }
  return false;
}

class ChangesSince implements Changes {
  private readonly found = new Map<string, readonly number[]>();

  constructor(private readonly model: WorkbookModel, private readonly columns: ColumnMemory) {}

  rows(sheet: number, column: number): readonly number[] {
    const key = `${sheet}:${column}`;
    let rows = this.found.get(key);
    if (!rows) {
      const model = this.model.sheets[sheet];
      this.found.set(key, (rows = model ? this.columns.changedRows(model, column) : []));
    }
    return rows;
  }
}

class ChangesSinceOpened implements Changes {
  private readonly sheets: Map<number, number[]>[];

  constructor(model: WorkbookModel) {
    this.sheets = model.sheets.map(({ changedCells }) => {
      const columns = new Map<number, number[]>();
      for (const key of [...changedCells].sort((a, b) => a - b)) {
        const rows = columns.get(key % columnsPerRow);
        if (rows) rows.push(Math.floor(key / columnsPerRow));
        else columns.set(key % columnsPerRow, [Math.floor(key / columnsPerRow)]);
      }
      return columns;
    });
  }

  rows(sheet: number, column: number): readonly number[] {
    return this.sheets[sheet]?.get(column) ?? [];
  }
}
