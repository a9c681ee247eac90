import type { FormulaEngine } from "../../../calc/engine/formulaEngine";
import { bindFormula } from "../../../calc/formula/bindFormula";
import type { CellValue } from "../../../model/cells";
import type { CellBlock, SheetModel } from "../../../model/sheetModel";
import { joinShifted, splitFormula } from "../../../xlsx/read/formula/shiftFormula";
import { intersection } from "../../../model/cellBlocks";

/** A cell for which the formula of a conditional format is true. */
export interface RuleHit {
  readonly row: number;
  readonly column: number;
  /** Id of the `ConditionalFormatModel`. */
  readonly rule: string;
}

/**
 * The cells of a block that a sheet's conditional formats with formulas apply to. It runs beside the model, where values are up
 * to date; a formula that cannot be computed applies to no cell. `today` is the 1900-system serial that TODAY() stands for.
 */
export function ruleHits(sheet: SheetModel, block: CellBlock, engine: FormulaEngine, today: number): RuleHit[] {
  const rules = sheet.conditionalFormats.flatMap(({ id, range, rule }) => {
    const cells = intersection(range, block);
    return rule.kind === "formula" && cells ? [{ id, range, cells, pieces: splitFormula(rule.formula) }] : [];
  });
  if (rules.length === 0) return [];
  engine.open(sheet.workbook);
  const place = { sheet: sheet.workbook.sheets.indexOf(sheet) };
  const hits = rules.flatMap(({ id, range, cells, pieces }) => cellsIn(cells).filter(({ row, column }) => {
    const { text } = bindFormula(joinShifted(pieces, row - range.row, column - range.column), { ...place, row, column }, sheet.workbook, today);
    return text !== null && isTrue(engine.evaluate(text, { ...place, row, column })[0]?.[0]);
  }).map((cell) => ({ ...cell, rule: id })));
  engine.close();
  return hits;
}

function cellsIn({ row, column, rows, columns }: CellBlock): { row: number; column: number }[] {
  return Array.from({ length: rows * columns }, (_, index) => ({ row: row + Math.floor(index / columns), column: column + (index % columns) }));
}

function isTrue(value: CellValue | undefined): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}
