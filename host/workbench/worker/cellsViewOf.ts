import { CellKind } from "../../model/cells";
import type { CellBlock, SheetModel } from "../../model/sheetModel";
import type { CellStyle } from "../../model/styles";
import { styleIndex } from "../../objects/range/cellStyle";
import type { CellsView, CellView } from "../workbookView";

/** The cells of a block with their looks: a cell's own, else its column's. */
export function cellsViewOf(sheet: SheetModel, block: CellBlock): CellsView {
  const cells: CellView[] = [];
  const styles = new Map<number, CellStyle>();
  const columns = columnsWithin(sheet, block);
  for (let row = block.row; row < block.row + block.rows; row++) {
    for (const column of columns) {
      const cell = cellView(sheet, row, column);
      if (!cell) continue;
      cells.push(cell);
      if (!styles.has(cell.style)) styles.set(cell.style, sheet.workbook.styles.get(cell.style));
    }
  }
  return { block, cells, styles };
}

/** Columns of the block that hold anything or look like something, from left to right. */
function columnsWithin(sheet: SheetModel, block: CellBlock): number[] {
  const columns = [];
  for (let column = block.column; column < block.column + block.columns; column++) {
    // A formula that was never computed may stand where no value does.
    if (sheet.formulas.size > 0 || sheet.columns.has(column) || (sheet.columnInfos.get(column)?.style ?? 0) !== 0) columns.push(column);
  }
  return columns;
}

/** null for a blank cell without looks. */
function cellView(sheet: SheetModel, row: number, column: number): CellView | null {
  const style = styleIndex(sheet, row, column);
  const store = sheet.columns.get(column);
  const formula = sheet.formulas.size > 0 ? sheet.formulas.get(row * 16384 + column) : undefined;
  const isBlank = !store || row >= store.length || store.kinds[row] === CellKind.blank;
  if (isBlank && style === 0 && !formula) return null;
  const value = isBlank ? null : sheet.getValue(row, column);
  const isError = value !== null && typeof value === "object";
  return {
    row, column, style,
    value: isError ? value.error : value,
    ...(isError ? { isError } : {}),
    ...(formula ? { formula: `=${formula.text}` } : {}),
  };
}
