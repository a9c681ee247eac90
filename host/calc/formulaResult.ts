import type { CellValue } from "../model/cells";
import type { LeftReason } from "./calc";
import type { FormulaEngine } from "./engine/formulaEngine";
import type { FormulaNode } from "./graph/formulaNode";

/** A cell of a formula with its value. */
export interface CellResult {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** What a formula gives, as rows, or why that cannot be said. */
export function evaluatedRows(engine: FormulaEngine, node: FormulaNode): CellValue[][] | LeftReason {
  const { text } = node.bound;
  if (text === null) throw new Error("A formula without text is not evaluated.");
  try {
    return engine.evaluate(text, { sheet: node.sheetIndex, row: node.row, column: node.column });
  } catch (error) {
    return { kind: "syntax", detail: error instanceof Error ? error.message : String(error) };
  }
}

/** What a formula's cells become by its rows, or why that cannot be said. */
export function formulaResult(rows: readonly (readonly CellValue[])[], node: FormulaNode): CellResult[] | LeftReason {
  const { array } = node.cell;
  if (!array) {
    const value = rows[0]?.[0];
    if (rows.length !== 1 || rows[0]?.length !== 1 || value === undefined) return { kind: "array-result" };
    return [{ row: node.row, column: node.column, value }];
  }
  const results: CellResult[] = [];
  for (let r = 0; r < array.rows; r++) {
    // A single row or column fills the whole block; cells beyond the result are #N/A.
    const row = rows.length === 1 ? rows[0] : rows[r];
    for (let c = 0; c < array.columns; c++) {
      const value = row?.length === 1 ? row[0] : row?.[c];
      results.push({ row: array.row + r, column: array.column + c, value: value === undefined ? { error: "#N/A" } : value });
    }
  }
  return results;
}
