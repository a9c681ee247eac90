import type { CellFormat, FormatPlan } from "./sheetPlan";

/** The look of one cell. */
export function formatAt(row: number, column: number, format: CellFormat): FormatPlan {
  return { range: { row, column, rows: 1, columns: 1 }, format };
}
