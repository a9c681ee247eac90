import type { CellValue } from "../../../host/model/cells";
import type { FormulaCell, SheetModel, TableModel } from "../../../host/model/sheetModel";
import { wireValue } from "../../../host/objects/range/readCells";

interface Content {
  readonly value: CellValue;
  readonly formula: FormulaCell | undefined;
}

/** Sorts a table's body by one of its columns, as Excel's filter button does: what the cells hold moves row by row. */
export function sortTable(sheet: SheetModel, { range }: TableModel, by: number, isDescending: boolean): void {
  const rows = Array.from({ length: range.rows - 1 }, (_, index) => range.row + 1 + index);
  const columns = Array.from({ length: range.columns }, (_, index) => range.column + index);
  const body = rows.map((row) => ({
    key: wireValue(sheet, row, by),
    cells: columns.map((column): Content => ({ value: sheet.getValue(row, column), formula: sheet.formulas.get(row * 16384 + column) })),
  }));
  const sign = isDescending ? -1 : 1;
  body.sort((a, b) => (a.key === "" ? 1 : b.key === "" ? -1 : sign * String(a.key).localeCompare(String(b.key), "en", { numeric: true })));
  body.forEach(({ cells }, index) => cells.forEach(({ value, formula }, offset) => {
    const row = range.row + 1 + index;
    const column = range.column + offset;
    if (formula) sheet.formulas.set(row * 16384 + column, formula);
    else sheet.formulas.delete(row * 16384 + column);
    sheet.setValue(row, column, value);
  }));
}
