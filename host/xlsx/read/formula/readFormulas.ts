import type { CellBlock, FormulaCell, SheetModel } from "../../../model/sheetModel";
import { maxColumns, parseBlock } from "../cellAddress";
import type { RawFormula } from "../cellReader";
import { formulaAsShown } from "./formulaAsShown";
import { joinShifted, splitFormula, type FormulaPieces } from "./shiftFormula";

/** Puts a sheet's formulas into its model, each cell with its own text. The sheet's tables are there already. */
export function readFormulas(raw: readonly RawFormula[], sheet: SheetModel): void {
  const masters = readMasters(raw);
  for (const formula of raw) {
    const row = Math.floor(formula.key / maxColumns);
    const column = formula.key % maxColumns;
    const text = formula.text === "" ? shiftedText(formula, masters) : formula.text;
    if (text === null) continue;
    const cell: FormulaCell = { text: formulaAsShown(text, tableAround(sheet, row, column)) };
    if (formula.kind === "array") {
      cell.array = (formula.ref === null ? null : parseBlock(formula.ref)) ?? { row, column, rows: 1, columns: 1 };
      if (sheet.workbook.spillMarks.known.has(formula.metadata)) cell.isDynamic = true;
    }
    sheet.formulas.set(formula.key, cell);
  }
}

interface Master {
  readonly key: number;
  readonly pieces: FormulaPieces;
}

function readMasters(raw: readonly RawFormula[]): Map<number, Master> {
  const masters = new Map<number, Master>();
  for (const { key, text, kind, sharedIndex } of raw) {
    if (kind === "shared" && text !== "" && !masters.has(sharedIndex)) masters.set(sharedIndex, { key, pieces: splitFormula(text) });
  }
  return masters;
}

function shiftedText({ key, sharedIndex }: RawFormula, masters: ReadonlyMap<number, Master>): string | null {
  const master = masters.get(sharedIndex);
  if (!master) return null;
  const rows = Math.floor(key / maxColumns) - Math.floor(master.key / maxColumns);
  return joinShifted(master.pieces, rows, (key % maxColumns) - (master.key % maxColumns));
}

function tableAround(sheet: SheetModel, row: number, column: number): string | null {
  return sheet.tables.find(({ range }) => holds(range, row, column))?.name ?? null;
}

function holds(block: CellBlock, row: number, column: number): boolean {
  return row >= block.row && row < block.row + block.rows && column >= block.column && column < block.column + block.columns;
}
