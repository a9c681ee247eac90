import type { CellBlock, ConditionalFormatModel } from "../../../model/sheetModel";
import { boundingBlock, intersection } from "../../../model/cellBlocks";

/** Cells of the rows from `row` on that a conditional format with a formula may apply to; null for none. */
export function formulaRuled(formats: readonly ConditionalFormatModel[], row: number, rows: number): CellBlock | null {
  let ruled: CellBlock | null = null;
  for (const { range, rule } of formats) {
    const cells = rule.kind === "formula" ? intersection(range, { row, rows, column: 0, columns: Infinity }) : null;
    if (cells) ruled = ruled ? boundingBlock(ruled, cells) : cells;
  }
  return ruled;
}
