import type { SampleRows } from "../../domain/table/find/sheetSample";
import { elseSmaller } from "./elseSmaller";
import type { Whereabouts } from "./readInventory";
import { distinctNames, type Place } from "./samplePlaces";

/** The most body rows and columns that are looked at of an Excel table, and cells of all of them together. */
const tableRows = 50;
const tableColumns = 60;
const tableCells = 60_000;

export interface FoundPlaces {
  /** What the sheets use. */
  readonly sheets: readonly Place[];
  readonly tables: readonly Place[];
  /** Names that may each be a table. */
  readonly names: readonly Place[];
  /** Cells that a filter covers, by the sheet's name. */
  readonly filtered: ReadonlyMap<string, Place>;
  /** First body rows of Excel tables by their ids. */
  readonly firstRows: ReadonlyMap<string, SampleRows>;
}

/** Asks in one request where things are, and for the first rows of Excel tables; in a second one without those where their texts are too long. */
export async function findPlaces(context: Excel.RequestContext, whereabouts: Whereabouts): Promise<FoundPlaces> {
  return elseSmaller(() => askPlaces(context, whereabouts, tableCells), () => askPlaces(context, whereabouts, 0));
}

async function askPlaces(context: Excel.RequestContext, { sheets, filteredSheets, tables, names }: Whereabouts, cells: number): Promise<FoundPlaces> {
  const { workbook } = context;
  const place = "rowIndex,columnIndex,rowCount,columnCount";
  const used = sheets.map((sheet) => ({ sheet, range: workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true).load(place) }));
  const ofFilters = filteredSheets.map((sheet) => ({ sheet, range: workbook.worksheets.getItem(sheet).autoFilter.getRangeOrNullObject().load(place) }));
  const ofTables = tables.map(({ id, sheet }) => ({ id, sheet, range: workbook.tables.getItem(id).getRange().load(place) }));
  const ofNames = names.map((name) => ({ name, range: workbook.names.getItem(name).getRangeOrNullObject().load(`${place},worksheet/name`) }));
  const ofRows = queueFirstRows(context, tables, cells);
  await context.sync();

  const placed = (name: string, sheet: string, range: Excel.Range): Place[] =>
    (range.isNullObject ? [] : [{ name, sheet, row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount }]);
  const isLooked = new Set(sheets);
  const tablePlaces = ofTables.flatMap(({ id, sheet, range }) => placed(id, sheet, range));
  const namedPlaces = ofNames.flatMap(({ name, range }) => (range.isNullObject || !isLooked.has(range.worksheet.name) ? [] : placed(name, range.worksheet.name, range)));
  return {
    sheets: used.flatMap(({ sheet, range }) => placed(sheet, sheet, range)),
    tables: tablePlaces,
    names: distinctNames(namedPlaces, tablePlaces),
    filtered: new Map(ofFilters.flatMap(({ sheet, range }) => placed(sheet, sheet, range)).map((filter) => [filter.sheet, filter])),
    firstRows: new Map(ofRows.map(({ id, range }) => [id, range.values as SampleRows])),
  };
}

/** As many rows of every table, fewer where there are many tables. */
function queueFirstRows(context: Excel.RequestContext, tables: Whereabouts["tables"], cells: number): { id: string; range: Excel.Range }[] {
  const widths = tables.reduce((sum, { columns }) => sum + Math.min(columns, tableColumns), 0);
  const most = Math.min(tableRows, Math.floor(cells / Math.max(widths, 1)));
  return tables.flatMap(({ id, rows, columns }) => {
    const height = Math.min(rows, most);
    if (height < 1) return [];
    const range = context.workbook.tables.getItem(id).getDataBodyRange().getCell(0, 0).getResizedRange(height - 1, Math.min(columns, tableColumns) - 1);
    return [{ id, range: range.load("values") }];
  });
}
