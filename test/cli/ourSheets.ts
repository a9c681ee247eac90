import type { CellValue } from "../../host/model/cells";
import type { SheetModel } from "../../host/model/sheetModel";
import type { WorkbookModel } from "../../host/model/workbookModel";
import { cellAddress } from "../../host/xlsx/write/sheet/addresses";
import { sheetIdKey } from "../../src/workbook/office/sheetId";

export interface FilledCell {
  readonly sheet: string;
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** As Excel shows it, without "="; null for a plain value. */
  readonly formula: string | null;
}

/** The sheets that the add-in wrote, the store among them. */
export function ourSheets(workbook: WorkbookModel): SheetModel[] {
  return workbook.sheets.filter(({ customProperties }) => customProperties.has(sheetIdKey));
}

/** Every cell of a sheet that holds something, row by row in each column. */
export function filledCells(sheet: SheetModel): FilledCell[] {
  const cells: FilledCell[] = [];
  for (const [column, store] of sheet.columns) {
    for (let row = 0; row < store.length; row++) {
      const value = sheet.getValue(row, column);
      const formula = sheet.formulas.get(row * 16384 + column)?.text ?? null;
      if (value !== null || formula !== null) cells.push({ sheet: sheet.name, address: cellAddress(row, column), row, column, value, formula });
    }
  }
  return cells;
}
