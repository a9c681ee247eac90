import type { CellValue } from "../../../host/model/cells";
import { type FormulaCell, SheetModel, type TableModel } from "../../../host/model/sheetModel";
import type { StyleTable } from "../../../host/model/styles";
import { WorkbookModel } from "../../../host/model/workbookModel";

const styles: StyleTable = {
  count: 1,
  get: () => ({ numberFormat: "General", font: {}, fill: null, borders: {}, alignment: {}, quotePrefix: false }),
  derive: () => 0,
  bodyFont: { name: "Calibri", size: 11 },
};

export type Cell = CellValue | { readonly formula: string; readonly cached?: CellValue };

/** A workbook of literal rows, sheet by sheet; as if just opened. */
export function book(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): WorkbookModel {
  const model = new WorkbookModel(styles);
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = new SheetModel(model, `{${model.sheets.length}}`, name);
    model.sheets.push(sheet);
    for (const [row, cells] of rows.entries()) for (const [column, cell] of cells.entries()) put(sheet, row, column, cell);
    sheet.changed.clear();
    sheet.changedCells.clear();
  }
  return model;
}

export function put(sheet: SheetModel, row: number, column: number, cell: Cell): void {
  if (cell !== null && typeof cell === "object" && "formula" in cell) {
    sheet.formulas.set(row * 16384 + column, { text: cell.formula } satisfies FormulaCell);
    sheet.setValue(row, column, cell.cached ?? null);
  } else {
    sheet.setValue(row, column, cell);
  }
}

export function table(id: number, name: string, at: { row: number; column: number; rows: number }, columns: readonly string[], hasTotals = false): TableModel {
  return {
    id, name, hasHeader: true, hasTotals, style: null, showFilterButton: false, filters: [], showBandedRows: false,
    range: { ...at, columns: columns.length },
    columns: columns.map((column, index) => ({ id: index + 1, name: column })),
  };
}
