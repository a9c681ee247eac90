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
  const cache = `<c:formatCode>${escapeXml(numberFormat)}</c:formatCode>${numberPointsXml(values)}`;
  return `<c:numRef><c:f>${formulaText(formula)}</c:f><c:numCache>${cache}</c:numCache></c:numRef>`;
}

/** `<c:strRef>` with its cache. */
export function textReferenceXml(formula: string, model: WorkbookModel): string {
  const { values } = readReference(formula, model);
  return `<c:strRef><c:f>${formulaText(formula)}</c:f><c:strCache>${textPointsXml(values)}</c:strCache></c:strRef>`;
}

export function numberPointsXml(values: readonly CellValue[]): string {
  const points = values.map((value, index) => (typeof value === "number" ? pointXml(index, String(value)) : ""));
  return `<c:ptCount val="${values.length}"/>${points.join("")}`;
}

export function textPointsXml(values: readonly CellValue[]): string {
  const points = values.map((value, index) => (value === null ? "" : pointXml(index, escapeXstring(textOf(value)))));
  return `<c:ptCount val="${values.length}"/>${points.join("")}`;
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
  return { values: valuesAt(place), numberFormat: model.styles.get(styleOf(sheet, block.row, block.column)).numberFormat };
}

export interface ChartCells {
  readonly sheet: SheetModel;
  readonly block: CellBlock;
}

/** The values of a chart's cells, row by row. */
export function valuesAt({ sheet, block }: ChartCells): CellValue[] {
  return Array.from({ length: block.rows * block.columns }, (_, index) =>
    sheet.getValue(block.row + Math.floor(index / block.columns), block.column + (index % block.columns)),
  );
}

/** The cells that a chart's formula names; null for one that names none in this workbook. */
export function placeOf(formula: string, model: WorkbookModel): ChartCells | null {
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
