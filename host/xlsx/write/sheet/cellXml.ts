import { CellKind, type CellValue } from "../../../model/cells";
import type { FormulaCell, SheetModel } from "../../../model/sheetModel";
import { fileFormula } from "../formula/fileFormula";
import { escapeXml, escapeXstring } from "../xml/escapeXml";
import { blockAddress, cellAddress, sheetColumns } from "./addresses";
import { tableAround } from "./tableAround";

/** A cell's element; "" for one that holds nothing and looks like nothing. */
export function cellXml(sheet: SheetModel, row: number, column: number): string {
  const formula = sheet.formulas.get(row * sheetColumns + column);
  const style = styleOf(sheet, row, column);
  return cellElement(sheet, row, column, style, formula ? formulaXml(sheet, row, column, formula) : "");
}

/** A cell's element around a formula element that is given ("" for none). */
export function cellElement(sheet: SheetModel, row: number, column: number, style: number, formula: string): string {
  const value = sheet.getValue(row, column);
  if (value === null && formula === "" && style === 0) return "";
  const head = `<c r="${cellAddress(row, column)}"${style === 0 ? "" : ` s="${style}"`}${spillMark(sheet, row, column)}`;
  const content = contentXml(value, formula);
  return content.xml === "" ? `${head}/>` : `${head}${content.type === "" ? "" : ` t="${content.type}"`}>${content.xml}</c>`;
}

/** The attribute that says of a cell that its formula spills; without it Excel takes the cells that it fills for an array formula of old. */
function spillMark({ formulas, workbook }: SheetModel, row: number, column: number): string {
  return formulas.get(row * sheetColumns + column)?.isDynamic === true ? ` cm="${workbook.spillMarks.written}"` : "";
}

/** Style index of a cell; 0 where none was set. */
export function styleOf(sheet: SheetModel, row: number, column: number): number {
  const store = sheet.columns.get(column);
  return store && row < store.length ? (store.styles[row] ?? 0) : 0;
}

/** Whether a cell has anything to write. */
export function isWritten(sheet: SheetModel, row: number, column: number): boolean {
  const store = sheet.columns.get(column);
  const isHeld = store !== undefined && row < store.length && (store.kinds[row] !== CellKind.blank || store.styles[row] !== 0);
  return isHeld || sheet.formulas.has(row * sheetColumns + column);
}

export function formulaXml(sheet: SheetModel, row: number, column: number, formula: FormulaCell): string {
  const text = escapeXml(fileFormula(formula.text, tableAround(sheet, row, column), sheet.workbook.customFunctions));
  return formula.array ? `<f t="array" ref="${blockAddress(formula.array)}">${text}</f>` : `<f>${text}</f>`;
}

function contentXml(value: CellValue, formula: string): { readonly type: string; readonly xml: string } {
  if (value === null) return { type: "", xml: formula };
  if (typeof value === "number") return { type: "", xml: `${formula}<v>${String(value)}</v>` };
  if (typeof value === "boolean") return { type: "b", xml: `${formula}<v>${value ? 1 : 0}</v>` };
  if (typeof value !== "string") return { type: "e", xml: `${formula}<v>${escapeXml(value.error)}</v>` };
  if (formula !== "") return { type: "str", xml: `${formula}<v>${escapeXstring(value)}</v>` };
  return { type: "inlineStr", xml: `<is>${textXml(value)}</is>` };
}

/** `<t>`, which keeps white space at its ends only where it says so. */
function textXml(text: string): string {
  const keeps = /^\s|\s$|[\n\t]|  /.test(text) ? ' xml:space="preserve"' : "";
  return `<t${keeps}>${escapeXstring(text)}</t>`;
}
