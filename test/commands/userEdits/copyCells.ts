import type { CellBlock, SheetModel } from "../../../host/model/sheetModel";
import { styleIndex } from "../../../host/objects/range/cellStyle";
import { syncHeaders } from "../../../host/objects/table/headerCells";
import { intersection } from "../../../host/model/cellBlocks";

/** Copies cells and pastes them elsewhere on the sheet, with their looks: formulas with structured references stay as they are. */
export function copyCells(sheet: SheetModel, from: CellBlock, row: number, column: number): void {
  const cells = Array.from({ length: from.rows }, (_, r) => Array.from({ length: from.columns }, (__, c) => ({
    value: sheet.getValue(from.row + r, from.column + c),
    formula: sheet.formulas.get((from.row + r) * 16384 + from.column + c),
    style: styleIndex(sheet, from.row + r, from.column + c),
  })));
  cells.forEach((line, r) => line.forEach(({ value, formula, style }, c) => {
    const key = (row + r) * 16384 + column + c;
    sheet.setValue(row + r, column + c, value);
    sheet.columns.get(column + c)?.setStyle(row + r, style);
    if (formula) sheet.formulas.set(key, formula);
    else sheet.formulas.delete(key);
  }));
  for (const table of sheet.tables) {
    if (intersection({ ...table.range, rows: 1 }, { ...from, row, column })) syncHeaders(sheet, table);
  }
}
