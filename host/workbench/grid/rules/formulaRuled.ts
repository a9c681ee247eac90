import type { CellBlock, ConditionalFormatModel } from "../../../model/sheetModel";
import { sharedCells } from "../cells/rowBlocks";

/** Cells of the rows from `row` on that a conditional format with a formula may apply to; null for none. */
export function formulaRuled(formats: readonly ConditionalFormatModel[], row: number, rows: number): CellBlock | null {
  let ruled: CellBlock | null = null;
  for (const { range, rule } of formats) {
    const cells = rule.kind === "formula" ? sharedCells(range, { row, rows, column: 0, columns: Infinity }) : null;
    if (cells) ruled = ruled ? around(ruled, cells) : cells;
  }
  return ruled;
}

function around(a: CellBlock, b: CellBlock): CellBlock {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row, column, rows: Math.max(a.row + a.rows, b.row + b.rows) - row, columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
