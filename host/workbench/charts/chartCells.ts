import { isDateFormat } from "numfmt";
import type { CellValue } from "../../model/cells";
import type { CellBlock, SheetModel } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import { findName } from "../../objects/names/findName";
import { parseAddress } from "../../objects/range/address";
import { styleIndex } from "../../objects/range/cellStyle";
import { cellText } from "../../objects/range/readCells";
import { findSheet } from "../../objects/worksheet/sheetNames";
import { formatNumber } from "./formatNumber";

/** Cells that a chart takes its numbers or texts from. */
export interface ChartBlock {
  readonly sheet: SheetModel;
  readonly block: CellBlock;
}

/** The blocks that a chart's formula names: one, or several of a union such as `(A!$B$2:$B$4,A!$B$8)`. Unknown ones are left out. */
export function chartBlocks(formula: string, workbook: WorkbookModel): ChartBlock[] {
  const parts = formula.replace(/^=/, "").match(/(?:'(?:[^']|'')+'|[^,()'])+/g) ?? [];
  return parts.flatMap((part) => chartBlock(part.trim(), workbook) ?? []);
}

function chartBlock(formula: string, workbook: WorkbookModel): ChartBlock | null {
  const { sheet: sheetName, block, rest } = parseAddress(formula);
  const sheet = sheetName === null ? null : findSheet(workbook, sheetName) ?? null;
  const found = block ? sheet && { sheet, block } : findName(workbook, sheet, rest);
  return found && { sheet: found.sheet, block: withinUse(found.sheet, found.block) };
}

/** Whole columns and rows end where the sheet's contents do. */
function withinUse(sheet: SheetModel, block: CellBlock): CellBlock {
  const isLong = block.rows * block.columns > 32_000;
  if (!isLong) return block;
  const lastRow = Math.max(0, ...Array.from(sheet.columns.values(), ({ length }) => length));
  const lastColumn = Math.max(0, ...Array.from(sheet.columns.keys(), (column) => column + 1));
  return { ...block, rows: Math.max(1, Math.min(block.rows, lastRow - block.row)), columns: Math.max(1, Math.min(block.columns, lastColumn - block.column)) };
}

/** What a chart plots of a formula's cells, row by row. */
export function chartNumbers(blocks: readonly ChartBlock[]): (number | null)[] {
  return blocks.flatMap(({ sheet, block }) => eachCell(block, (row, column) => plotted(sheet.getValue(row, column))));
}

function plotted(value: CellValue): number | null {
  if (typeof value === "number") return value;
  return typeof value === "string" || typeof value === "boolean" ? Number(value === true) : null;
}

/** Days from 1900 to 1904, where the days of some workbooks begin. */
const daysTo1904 = 1462;

/** One label per point, in the number format given or in that of each cell. Categories of several levels (more columns than one beside the points) are joined. */
export function chartLabels(blocks: readonly ChartBlock[], numberFormat: string | null): string[] {
  return blocks.flatMap(({ sheet, block }) => {
    const texts = eachCell(block, (row, column) => {
      const value = sheet.getValue(row, column);
      if (numberFormat === null || typeof value !== "number") return cellText(sheet, row, column);
      return formatNumber(numberFormat, sheet.workbook.date1904 && isDateFormat(numberFormat) ? value + daysTo1904 : value);
    });
    const isWide = block.columns > block.rows;
    const [levels, count] = isWide ? [block.rows, block.columns] : [block.columns, block.rows];
    if (levels === 1) return texts;
    return Array.from({ length: count }, (_, point) =>
      Array.from({ length: levels }, (_, level) => texts[isWide ? level * count + point : point * levels + level] ?? "").filter((text) => text !== "").join(" "));
  });
}

/** Number format of the first cell. */
export function chartNumberFormat([first]: readonly ChartBlock[]): string {
  if (!first) return "General";
  const { sheet, block } = first;
  return sheet.workbook.styles.get(styleIndex(sheet, block.row, block.column)).numberFormat;
}

function eachCell<Value>({ row, column, rows, columns }: CellBlock, read: (row: number, column: number) => Value): Value[] {
  return Array.from({ length: rows * columns }, (_, index) => read(row + Math.floor(index / columns), column + (index % columns)));
}
