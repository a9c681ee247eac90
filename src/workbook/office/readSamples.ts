import type { SampleCell, SheetSample } from "../../domain/table/find/sheetSample";
import { sheetIdKey } from "./sheetId";

/** A sheet with up to this many cells and rows is looked at whole. */
const wholeCells = 60_000;
const wholeRows = 5_000;
/** Rows looked at of a larger one, at its top and at its end, and the most columns of any. */
const topRows = 200;
const bottomRows = 60;
const mostColumns = 512;

/** A block to be looked at, in the sheet's own zero-based rows and columns. */
interface Place {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Reads what is needed to find tables that are no Excel tables: the visible sheets of the user and the ranges that have a name, without
 * the cells of Excel tables. One request where those cover everything, two otherwise.
 */
export async function readSamples(context: Excel.RequestContext): Promise<SheetSample[]> {
  const { areas, covered } = await findPlaces(context);
  const wanted = areas.filter((area) => !isCovered(area, covered));
  const readings = wanted.map((area) => ({ area, ...queueCells(context, area) }));
  if (readings.length > 0) await context.sync();
  return readings.map(({ area, top, bottom }) => sampleOf(area, top.values as SampleCell[][], (bottom?.values ?? []) as SampleCell[][], covered));
}

/** Used ranges and named ranges, and the cells that are spoken for: those of Excel tables, and of names where a whole sheet is looked at. */
async function findPlaces(context: Excel.RequestContext): Promise<{ areas: Place[]; covered: readonly Place[] }> {
  const sheets = context.workbook.worksheets.load("items/name,items/visibility,items/customProperties/items/key");
  const tables = context.workbook.tables.load("items/id,items/worksheet/name");
  const names = context.workbook.names.load("items/name,items/formula,items/visible");
  await context.sync();

  const looked = sheets.items.filter(({ visibility, customProperties }) =>
    visibility === "Visible" && !customProperties.items.some(({ key }) => key === sheetIdKey));
  const place = "rowIndex,columnIndex,rowCount,columnCount";
  const used = looked.map((sheet) => ({ name: sheet.name, sheet: sheet.name, range: sheet.getUsedRangeOrNullObject(true).load(place) }));
  const isLooked = new Set(looked.map(({ name }) => name));
  const ofTables = tables.items.filter(({ worksheet }) => isLooked.has(worksheet.name))
    .map((table) => ({ name: table.id, sheet: table.worksheet.name, range: table.getRange().load(place) }));
  const ofNames = names.items.filter(({ visible, formula }) => visible && isRangeFormula(String(formula))).map((item) => {
    const range = item.getRangeOrNullObject().load(`${place},worksheet/name`);
    return { name: item.name, range };
  });
  await context.sync();

  const placed = (name: string, sheet: string, range: Excel.Range): Place[] =>
    (range.isNullObject ? [] : [{ name, sheet, row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount }]);
  const tablePlaces = ofTables.flatMap(({ name, sheet, range }) => placed(name, sheet, range));
  const namedPlaces = ofNames
    .flatMap(({ name, range }) => (range.isNullObject || !isLooked.has(range.worksheet.name) ? [] : placed(name, range.worksheet.name, range)))
    .filter(({ rows, columns }) => rows > 1 && columns > 1)
    .filter((area) => !tablePlaces.some((table) => overlap(area, table)));
  return {
    areas: [...namedPlaces, ...used.flatMap(({ name, sheet, range }) => placed(name, sheet, range))],
    covered: [...tablePlaces, ...namedPlaces],
  };
}

/** A name that stands for one block of cells, such as `=Data!$A$1:$F$200`. */
function isRangeFormula(formula: string): boolean {
  return /^=('[^']+(''[^']*)*'|[^'!,()]+)!\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+$/iu.test(formula);
}

function overlap(a: Place, b: Place): boolean {
  return a.sheet === b.sheet && a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/** Whether one of the other places holds all of an area. */
function isCovered(area: Place, covered: readonly Place[]): boolean {
  return covered.some((other) => other !== area && other.sheet === area.sheet && other.row <= area.row && other.column <= area.column
    && other.row + other.rows >= area.row + area.rows && other.column + other.columns >= area.column + area.columns);
}

function queueCells(context: Excel.RequestContext, { sheet, row, column, rows, columns }: Place): { top: Excel.Range; bottom: Excel.Range | null } {
  const width = Math.min(columns, mostColumns);
  const isWhole = rows <= wholeRows && rows * width <= wholeCells;
  const block = (from: number, count: number): Excel.Range =>
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(from, column, count, width).load("values");
  const top = isWhole ? rows : Math.min(topRows, rows);
  const bottom = isWhole ? 0 : Math.min(bottomRows, rows - top);
  return { top: block(row, top), bottom: bottom > 0 ? block(row + rows - bottom, bottom) : null };
}

function sampleOf(area: Place, top: SampleCell[][], bottom: SampleCell[][], covered: readonly Place[]): SheetSample {
  const bottomStart = area.row + area.rows - bottom.length;
  for (const other of covered) {
    if (other === area || other.name === area.name || other.sheet !== area.sheet) continue;
    blank(top, area.row, area.column, other);
    blank(bottom, bottomStart, area.column, other);
  }
  return {
    name: area.name, sheet: area.sheet, firstRow: area.row, firstColumn: area.column,
    rowCount: area.rows, columnCount: Math.min(area.columns, mostColumns), top, bottom,
  };
}

/** Clears the cells of a sample that another table holds. */
function blank(cells: SampleCell[][], firstRow: number, firstColumn: number, { row, column, rows, columns }: Place): void {
  cells.forEach((line, index) => {
    if (firstRow + index < row || firstRow + index >= row + rows) return;
    line.fill("", Math.max(0, column - firstColumn), Math.max(0, column + columns - firstColumn));
  });
}
