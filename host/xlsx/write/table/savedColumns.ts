import type { FormulaCell, SheetModel, TableModel } from "../../../model/sheetModel";
import { joinShifted, splitFormula } from "../../read/formula/shiftFormula";

/**
 * The columns of a table as they are saved: with the formula that fills a column, which Excel gives to rows that are added. It is the
 * one that all body rows hold, each for its own row; else the one that the file said, while any row holds it.
 */
export function savedColumns(sheet: SheetModel, table: TableModel): TableModel["columns"] {
  return table.columns.map(({ id, name, formula: known }, index) => {
    const { common, held } = formulasOf(sheet, table, table.range.column + index, known);
    const formula = common ?? (held ? known : undefined);
    return formula === undefined ? { id, name } : { id, name, formula };
  });
}

/** The formula that all body cells of a column hold, as the first one says it; and whether any holds the known one. */
function formulasOf(sheet: SheetModel, { range, hasHeader, hasTotals }: TableModel, column: number, known: string | undefined): { readonly common: string | null; readonly held: boolean } {
  const first = range.row + (hasHeader ? 1 : 0);
  const rows = range.rows - (hasHeader ? 1 : 0) - (hasTotals ? 1 : 0);
  const at = (row: number): FormulaCell | undefined => sheet.formulas.get((first + row) * 16384 + column);
  const holds = (text: string): ((row: number) => boolean) => {
    const pieces = splitFormula(text);
    const isFixed = joinShifted(pieces, 1, 0) === text;
    return (row) => {
      const cell = at(row);
      return cell !== undefined && cell.array === undefined && cell.text === (isFixed ? text : joinShifted(pieces, row, 0));
    };
  };
  const all = Array.from({ length: rows }, (_, row) => row);
  const text = at(0)?.text;
  return {
    common: text !== undefined && all.every(holds(text)) ? text : null,
    held: known !== undefined && all.some(holds(known)),
  };
}
