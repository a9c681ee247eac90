import { parseA1Ref } from "@borgar/fx";
import type { CellValue } from "../../../model/cells";
import type { CellBlock, SheetModel } from "../../../model/sheetModel";
import type { WorkbookModel } from "../../../model/workbookModel";
import { styleOf } from "../sheet/cellXml";
import { escapeXml, escapeXstring } from "../xml/escapeXml";

interface Referred {
  readonly values: readonly CellValue[];
  readonly numberFormat: string;
}

/** `<c:numRef>` with its cache: what the chart shows until its cells are read. */
export function numberReferenceXml(formula: string, model: WorkbookModel): string {
  const { values, numberFormat } = readReference(formula, model);
  const points = values.map((value, index) => (typeof value === "number" ? pointXml(index, String(value)) : "")).join("");
  const cache = `<c:formatCode>${escapeXml(numberFormat)}</c:formatCode><c:ptCount val="${values.length}"/>${points}`;
  return `<c:numRef><c:f>${formulaText(formula)}</c:f><c:numCache>${cache}</c:numCache></c:numRef>`;
}

/** `<c:strRef>` with its cache. */
export function textReferenceXml(formula: string, model: WorkbookModel): string {
  const { values } = readReference(formula, model);
  const points = values.map((value, index) => (value === null ? "" : pointXml(index, escapeXstring(textOf(value))))).join("");
  return `<c:strRef><c:f>${formulaText(formula)}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points}</c:strCache></c:strRef>`;
}

/** Categories are numbers (dates among them) when no cell holds text. */
export function categoryReferenceXml(formula: string, model: WorkbookModel): string {
  const { values } = readReference(formula, model);
  const isNumeric = values.some((value) => typeof value === "number") && values.every((value) => value === null || typeof value === "number");
  return isNumeric ? numberReferenceXml(formula, model) : textReferenceXml(formula, model);
}

function readReference(formula: string, model: WorkbookModel): Referred {
  const place = placeOf(formula, model);
  if (!place) return { values: [], numberFormat: "General" };
  const { sheet, block } = place;
  const values: CellValue[] = [];
  for (let row = 0; row < block.rows; row++) {
    for (let column = 0; column < block.columns; column++) values.push(sheet.getValue(block.row + row, block.column + column));
  }
  return { values, numberFormat: model.styles.get(styleOf(sheet, block.row, block.column)).numberFormat };
}

/** The cells that a chart's formula names; null for one that names none in this workbook. */
function placeOf(formula: string, model: WorkbookModel): { readonly sheet: SheetModel; readonly block: CellBlock } | null {
  const reference = parseA1Ref(withoutEquals(formula));
  const range = reference && "range" in reference ? reference.range : null;
  const sheetName = reference?.context?.at(-1);
  const sheet = model.sheets.find(({ name }) => name.toLowerCase() === sheetName?.toLowerCase());
  if (!range || !sheet) return null;
  const { top, left } = range;
  if (typeof top !== "number" || typeof left !== "number") return null;
  const bottom = range.bottom ?? top;
  const right = range.right ?? left;
  return { sheet, block: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 } };
}

function formulaText(formula: string): string {
  return escapeXml(withoutEquals(formula));
}

function withoutEquals(formula: string): string {
  return formula.startsWith("=") ? formula.slice(1) : formula;
}

function pointXml(index: number, text: string): string {
  return `<c:pt idx="${index}"><c:v>${text}</c:v></c:pt>`;
}

function textOf(value: Exclude<CellValue, null>): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "object" ? value.error : String(value);
}
