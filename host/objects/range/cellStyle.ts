import type { CellStyle } from "../../model/styles";
import { CellKind, ColumnStore } from "../../model/cells";
import type { CellBlock, SheetModel } from "../../model/sheetModel";
import { isUnbounded, lastColumn, lastRow } from "./rangeTarget";

/** The format in force at a cell: its own, else its column's. */
export function styleIndex(sheet: SheetModel, row: number, column: number): number {
  const store = sheet.columns.get(column);
  if (store && row < store.length && (store.styles[row] !== 0 || store.kinds[row] !== CellKind.blank)) return store.styles[row] ?? 0;
  return sheet.columnInfos.get(column)?.style ?? 0;
}

/** Changes the format of every cell of a block; whole columns keep theirs as the column's format. */
export function restyle(sheet: SheetModel, block: CellBlock, change: (style: CellStyle) => CellStyle): void {
  const { styles } = sheet.workbook;
  const derived = new Map<number, number>();
  const derive = (index: number): number => {
    let next = derived.get(index);
    if (next === undefined) derived.set(index, (next = styles.derive(index, change)));
    return next;
  };
  const wholeColumns = block.rows > lastRow;
  const used = isUnbounded(block) ? usedBlock(sheet, false) : null;
  const rowEnd = wholeColumns ? (used ? used.row + used.rows : 0) : block.row + block.rows;
  const columnEnd = block.column + block.columns;
  for (let column = block.column; column < columnEnd; column++) {
    if (wholeColumns) {
      const info = sheet.columnInfos.get(column);
      sheet.columnInfos.set(column, { ...info, style: derive(info?.style ?? 0) });
    }
    // A whole row reaches only as far as cells do; the model has no format of rows.
    if (!wholeColumns && block.columns > lastColumn && (!used || column >= used.column + used.columns)) break;
    let store = sheet.columns.get(column);
    if (!store) {
      if (wholeColumns) continue;
      sheet.columns.set(column, (store = new ColumnStore()));
    }
    const end = wholeColumns ? Math.min(rowEnd, store.length) : rowEnd;
    for (let row = block.row; row < end; row++) {
      const blank = row >= store.length || (store.styles[row] === 0 && store.kinds[row] === CellKind.blank);
      if (wholeColumns && blank) continue;
      const before = blank ? (sheet.columnInfos.get(column)?.style ?? 0) : (store.styles[row] ?? 0);
      const after = derive(before);
      if (after === before && !blank) continue;
      store.setStyle(row, after);
      sheet.changedCells.add(row * 16384 + column);
    }
  }
  if (wholeColumns) sheet.changed.add("columns");
  sheet.changed.add("cells");
}

/** What all cells of a block have in common, or null where they differ. Formats are compared as JSON would show them. */
export function commonOf<Value>(sheet: SheetModel, block: CellBlock, read: (style: CellStyle) => Value): Value | null {
  const { styles } = sheet.workbook;
  let first: number | null = null;
  let value: Value | null = null;
  const seen = new Set<number>();
  for (const index of styleIndices(sheet, block)) {
    if (seen.has(index)) continue;
    seen.add(index);
    const next = read(styles.get(index));
    if (first === null) [first, value] = [index, next];
    else if (next !== value) return null;
  }
  return value;
}

function* styleIndices(sheet: SheetModel, block: CellBlock): Generator<number> {
  const rowEnd = block.row + block.rows;
  for (let column = block.column; column < block.column + block.columns; column++) {
    const length = sheet.columns.get(column)?.length ?? 0;
    for (let row = block.row; row < Math.min(rowEnd, length); row++) yield styleIndex(sheet, row, column);
    if (rowEnd > length) yield sheet.columnInfos.get(column)?.style ?? 0;
  }
}

/** The smallest block that holds every cell in use; null for an empty sheet. A cell with a format alone counts unless `valuesOnly`. */
export function usedBlock(sheet: SheetModel, valuesOnly: boolean): CellBlock | null {
  let top = Infinity, left = Infinity, bottom = -1, right = -1;
  for (const [column, store] of sheet.columns) {
    const inUse = (row: number): boolean => store.kinds[row] !== CellKind.blank || (!valuesOnly && store.styles[row] !== 0);
    let first = 0;
    while (first < store.length && !inUse(first)) first++;
    if (first === store.length) continue;
    let last = store.length - 1;
    while (!inUse(last)) last--;
    top = Math.min(top, first);
    bottom = Math.max(bottom, last);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  for (const key of sheet.formulas.keys()) {
    const row = Math.floor(key / 16384);
    const column = key % 16384;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
