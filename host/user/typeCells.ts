import type { CellBlock, SheetModel } from "../model/sheetModel";
import { styleIndex } from "../objects/range/cellStyle";
import { parseInput } from "../objects/range/parseInput";
import { boundingBlock, intersection } from "../model/cellBlocks";
import { writeCells } from "../objects/range/writeCells";
import { ApiError } from "../protocol/apiError";
import type { ExcelSession } from "../protocol/excelSession";
import type { TypedCell } from "../workbench/workbenchHost";
import { continueColumns, continueLooks } from "./continueTable";
import { growTable, growthBy } from "./growTable";
import { sentences } from "./sentences";
import { validateEntry } from "./validateEntry";

/**
 * Enters typed texts into cells. Gives what Excel would say where it refuses them, and then changes nothing, or null.
 * Input rules hold for a single cell only: several at once are pasted, and Excel lets pasted cells pass.
 */
export function typeCells(sheet: SheetModel, cells: readonly TypedCell[], session: ExcelSession): string | null {
  const [first] = cells;
  if (!first) return null;
  if (sheet.isProtected) return sentences.protectedSheet;
  for (const cell of cells) {
    const refusal = formRefusal(sheet, cell);
    if (refusal !== null) return refusal;
  }
  const block = cells.map(blockOf).reduce(boundingBlock);
  if (cutsArray(sheet, block)) return sentences.arrayPart;
  if (cells.length === 1) {
    session.settle();
    const refusal = validateEntry(sheet, first);
    if (refusal !== null) return refusal;
  }
  const growth = cells.some(({ text }) => text !== "") ? growthBy(sheet, block) : null;
  if (growth) continueLooks(sheet, growth);
  if (cells.length === block.rows * block.columns) writeBlock(sheet, block, cells, session);
  else for (const cell of cells) writeBlock(sheet, blockOf(cell), [cell], session);
  if (growth && growTable(sheet, growth, session)) continueColumns(sheet, growth);
  return null;
}

/** Whether a block holds some cells of an array formula, but not all; with its first cell, one that spills goes as a whole. */
function cutsArray(sheet: SheetModel, block: CellBlock): boolean {
  for (const { array, isDynamic } of sheet.formulas.values()) {
    const common = array && intersection(array, block);
    const takesAll = isDynamic === true && common?.row === array?.row && common?.column === array?.column;
    if (common && !takesAll && (common.rows < array.rows || common.columns < array.columns)) return true;
  }
  return false;
}

/** What Excel says to a text that it can make nothing of. */
function formRefusal(sheet: SheetModel, { row, column, text }: TypedCell): string | null {
  if (formatAt(sheet, row, column) === "@") return text.length > 32_767 ? sentences.textLength : null;
  try {
    parseInput(text);
    return null;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.code === "FormulaLengthExceedsLimit") return sentences.formulaLength;
    return text.length > 32_767 ? sentences.textLength : sentences.formula;
  }
}

function writeBlock(sheet: SheetModel, block: CellBlock, cells: readonly TypedCell[], session: ExcelSession): void {
  const values: (string | number | null)[][] = Array.from({ length: block.rows }, () => new Array<null>(block.columns).fill(null));
  for (const { row, column, text } of cells) {
    const line = values[row - block.row];
    if (line) line[column - block.column] = percentTyped(sheet, row, column, text) ?? text;
  }
  writeCells({ sheet, ...block }, values, session);
}

/** In a cell shown in percent Excel takes "85" for 85 %, and "0.85" too; null for any other cell or text. */
function percentTyped(sheet: SheetModel, row: number, column: number, text: string): number | null {
  if (!/^\s*[-+]?(?:\d[\d,]*)?\.?\d+\s*$|^\s*[-+]?\d[\d,]*\.\s*$/.test(text)) return null;
  if (!formatAt(sheet, row, column).replace(/"[^"]*"|\\./g, "").includes("%")) return null;
  const input = parseInput(text);
  if (input.kind !== "number") return null;
  return Math.abs(input.number) >= 1 ? input.number / 100 : input.number;
}

function formatAt(sheet: SheetModel, row: number, column: number): string {
  return sheet.workbook.styles.get(styleIndex(sheet, row, column)).numberFormat;
}

function blockOf({ row, column }: TypedCell): CellBlock {
  return { row, column, rows: 1, columns: 1 };
}
