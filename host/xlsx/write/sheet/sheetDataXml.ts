import type { CellBlock, SheetModel } from "../../../model/sheetModel";
import { isWritten } from "./cellXml";
import { rowXml } from "./rowXml";
import { sheetColumns } from "./addresses";

/** All rows of a sheet, in order. */
export function sheetDataXml(sheet: SheetModel): string {
  const columns = columnsInUse(sheet);
  const rows: string[] = [];
  const last = lastRow(sheet);
  for (let row = 0; row <= last; row++) rows.push(rowXml(sheet, row, columns));
  return `<sheetData>${rows.join("")}</sheetData>`;
}

/** The block from the first to the last cell that holds something; null for an empty sheet. */
export function usedBlock(sheet: SheetModel): CellBlock | null {
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  const last = lastRow(sheet);
  for (const column of columnsInUse(sheet)) {
    for (let row = 0; row <= last; row++) {
      if (!isWritten(sheet, row, column)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom === -1 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function columnsInUse(sheet: SheetModel): number[] {
  const columns = new Set(sheet.columns.keys());
  for (const key of sheet.formulas.keys()) columns.add(key % sheetColumns);
  return [...columns].sort((a, b) => a - b);
}

function lastRow(sheet: SheetModel): number {
  let last = -1;
  for (const { length } of sheet.columns.values()) last = Math.max(last, length - 1);
  for (const key of sheet.formulas.keys()) last = Math.max(last, Math.floor(key / sheetColumns));
  for (const row of sheet.rowInfos.keys()) last = Math.max(last, row);
  return last;
}
