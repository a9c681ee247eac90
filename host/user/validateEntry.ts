import type { SheetModel, ValidationModel } from "../model/sheetModel";
import { parseAddress } from "../objects/range/address";
import { parseInput } from "../objects/range/parseInput";
import { intersection } from "../model/cellBlocks";
import { wireValue } from "../objects/range/readCells";
import { findName } from "../objects/names/findName";
import { findSheet } from "../objects/worksheet/sheetNames";
import type { TypedCell } from "../workbench/workbenchHost";
import { sentences } from "./sentences";

/** What Excel says to a typed text that a cell's input rule does not allow; null where it does. Formulas and empty texts pass. */
export function validateEntry(sheet: SheetModel, { row, column, text }: TypedCell): string | null {
  const validation = sheet.validations.find(({ range }) => intersection(range, { row, column, rows: 1, columns: 1 }));
  if (!validation || validation.isAdvice || text === "" || text.startsWith("=")) return null;
  return isAllowed(sheet, validation.rule, text) ? null : validation.error?.message || sentences.validation;
}

function isAllowed(sheet: SheetModel, rule: ValidationModel["rule"], text: string): boolean {
  if (rule.kind === "any") return true;
  if (rule.kind === "list") {
    const choices = listChoices(sheet, rule.source);
    return !choices || choices.includes(text.trim().toLowerCase());
  }
  const input = parseInput(text);
  if (input.kind !== "number" || (rule.kind === "wholeNumber" && !Number.isInteger(input.number))) return false;
  const low = operand(sheet, rule.formula1);
  const high = rule.formula2 === undefined ? low : operand(sheet, rule.formula2);
  // A limit that cannot be told here is no reason to refuse.
  return low === null || high === null || compare(rule.operator, input.number, low, high);
}

function compare(operator: string, value: number, low: number, high: number): boolean {
  switch (operator) {
    case "Between": return value >= low && value <= high;
    case "NotBetween": return value < low || value > high;
    case "EqualTo": return value === low;
    case "NotEqualTo": return value !== low;
    case "GreaterThan": return value > low;
    case "LessThan": return value < low;
    case "GreaterThanOrEqualTo": return value >= low;
    case "LessThanOrEqualTo": return value <= low;
    default: throw new Error(`"${operator}" is no comparison of input rules.`);
  }
}

/** In lower case; null where the source is a formula that is no plain range. */
function listChoices(sheet: SheetModel, source: string): readonly string[] | null {
  if (!source.startsWith("=")) return source.split(",").map((choice) => choice.trim().toLowerCase());
  const cells = cellsOf(sheet, source);
  if (!cells) return null;
  const choices: string[] = [];
  for (let row = cells.row; row < cells.row + cells.rows; row++) {
    for (let column = cells.column; column < cells.column + cells.columns; column++) {
      choices.push(String(wireValue(cells.sheet, row, column)).trim().toLowerCase());
    }
  }
  return choices;
}

function operand(sheet: SheetModel, formula: string): number | null {
  const input = formula.startsWith("=") ? null : parseInput(formula);
  if (input) return input.kind === "number" ? input.number : null;
  const cells = cellsOf(sheet, formula);
  const value = cells?.sheet.getValue(cells.row, cells.column);
  return typeof value === "number" ? value : null;
}

function cellsOf(sheet: SheetModel, reference: string): { sheet: SheetModel; row: number; column: number; rows: number; columns: number } | null {
  const { sheet: name, block, rest } = parseAddress(reference);
  const owner = name === null ? sheet : findSheet(sheet.workbook, name);
  if (block) return owner ? { sheet: owner, ...block } : null;
  const named = findName(sheet.workbook, sheet, rest);
  return named && { sheet: named.sheet, ...named.block };
}
