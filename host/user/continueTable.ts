import { CellKind, ColumnStore } from "../model/cells";
import type { CellBlock, SheetModel, SheetPart } from "../model/sheetModel";
import { styleIndex } from "../objects/range/cellStyle";
import type { TableGrowth } from "./growTable";

/** Gives the rows that a table is to take in the looks of its last row, where they have none of their own. */
export function continueLooks(sheet: SheetModel, { from, to }: TableGrowth): void {
  const last = from.row + from.rows - 1;
  for (let column = to.column; column < to.column + to.columns; column++) {
    const style = styleIndex(sheet, last, column);
    for (let row = last + 1; row < to.row + to.rows && style !== 0; row++) {
      if (styleIndex(sheet, row, column) !== 0) continue;
      storeAt(sheet, column).setStyle(row, style);
      sheet.changedCells.add(row * 16384 + column);
    }
  }
}

/**
 * Lets what holds for a table's whole columns hold for its new rows: input rules, conditional formats, and formulas that read the
 * same in every row, as those with structured references do.
 */
export function continueColumns(sheet: SheetModel, growth: TableGrowth): void {
  const added = growth.to.rows - growth.from.rows;
  if (added === 0) return;
  extend(sheet, sheet.validations, "validations", growth, added);
  extend(sheet, sheet.conditionalFormats, "conditionalFormats", growth, added);
  for (let column = growth.from.column; column < growth.from.column + growth.from.columns; column++) continueFormula(sheet, growth, column);
}

function extend(sheet: SheetModel, entries: readonly { range: CellBlock }[], part: SheetPart, { table, from }: TableGrowth, added: number): void {
  const firstBodyRow = from.row + (table.hasHeader ? 1 : 0);
  for (const entry of entries) {
    const { row, column, rows, columns } = entry.range;
    const isWhole = row <= firstBodyRow && row + rows === from.row + from.rows;
    if (!isWhole || column < from.column || column + columns > from.column + from.columns) continue;
    entry.range = { ...entry.range, rows: rows + added };
    sheet.changed.add(part);
  }
}

function continueFormula(sheet: SheetModel, { table, from, to }: TableGrowth, column: number): void {
  const firstBodyRow = from.row + (table.hasHeader ? 1 : 0);
  const formula = sheet.formulas.get(firstBodyRow * 16384 + column);
  if (!formula || formula.array) return;
  for (let row = firstBodyRow; row < from.row + from.rows; row++) {
    if (sheet.formulas.get(row * 16384 + column)?.text !== formula.text) return;
  }
  for (let row = from.row + from.rows; row < to.row + to.rows; row++) {
    const store = storeAt(sheet, column);
    const key = row * 16384 + column;
    if (sheet.formulas.has(key) || (row < store.length && store.kinds[row] !== CellKind.blank)) continue;
    sheet.formulas.set(key, { text: formula.text });
    sheet.setValue(row, column, null);
  }
}

function storeAt(sheet: SheetModel, column: number): ColumnStore {
  let store = sheet.columns.get(column);
  if (!store) sheet.columns.set(column, (store = new ColumnStore()));
  return store;
}
