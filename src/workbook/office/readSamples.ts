import type { SampleCell, SheetSample } from "../../domain/table/find/sheetSample";
import type { Whereabouts } from "./readInventory";

/** A sheet with up to this many cells and rows is looked at whole. */
const wholeCells = 60_000;
const wholeRows = 5_000;
/** Rows looked at of a larger one, at its top and at its end, and the most columns of any. */
const topRows = 200;
const bottomRows = 60;
const mostColumns = 512;

/** Rows beside a table that are too few to be another one. */
const titleRows = 4;

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
export async function readSamples(context: Excel.RequestContext, whereabouts: Whereabouts): Promise<SheetSample[]> {
  const { areas, covered } = await findPlaces(context, whereabouts);
  const wanted = areas.filter((area) => !isCovered(area, covered));
  const readings = wanted.map((area) => ({ area, ...queueCells(context, area) }));
  if (readings.length > 0) await context.sync();
  return readings.map(({ area, top, bottom }) => sampleOf(area, top.values as SampleCell[][], (bottom?.values ?? []) as SampleCell[][], covered));
}

/** Used ranges and named ranges, and the cells that are spoken for: those of Excel tables and of names. */
async function findPlaces(
  context: Excel.RequestContext, { sheets, tables, names }: Whereabouts,
): Promise<{ areas: Place[]; covered: readonly Place[] }> {
  const { workbook } = context;
  const place = "rowIndex,columnIndex,rowCount,columnCount";
  const used = sheets.map((sheet) => ({ sheet, range: workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true).load(place) }));
  const ofTables = tables.map(({ id, sheet }) => ({ id, sheet, range: workbook.tables.getItem(id).getRange().load(place) }));
  const ofNames = names.map((name) => ({ name, range: workbook.names.getItem(name).getRangeOrNullObject().load(`${place},worksheet/name`) }));
  await context.sync();

  const placed = (name: string, sheet: string, range: Excel.Range): Place[] =>
    (range.isNullObject ? [] : [{ name, sheet, row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount }]);
  const isLooked = new Set(sheets);
  const tablePlaces = ofTables.flatMap(({ id, sheet, range }) => placed(id, sheet, range));
  const namedPlaces = ofNames
    .flatMap(({ name, range }) => (range.isNullObject || !isLooked.has(range.worksheet.name) ? [] : placed(name, range.worksheet.name, range)))
    .filter(({ rows, columns }) => rows > 1 && columns > 1)
    .filter((area) => !tablePlaces.some((table) => overlap(area, table)));
  return {
    areas: [...namedPlaces, ...used.flatMap(({ sheet, range }) => placed(sheet, sheet, range))],
    covered: [...tablePlaces, ...namedPlaces],
  };
}

function overlap(a: Place, b: Place): boolean {
  return a.sheet === b.sheet && a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/** Whether one of the other places holds all of an area, but for a title or a remark above or below it. */
function isCovered(area: Place, covered: readonly Place[]): boolean {
  return covered.some((other) => other !== area && other.sheet === area.sheet
    && other.column <= area.column && other.column + other.columns >= area.column + area.columns
    && Math.max(0, other.row - area.row) + Math.max(0, area.row + area.rows - other.row - other.rows) <= titleRows);
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
    if (other === area || other.sheet !== area.sheet) continue;
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
