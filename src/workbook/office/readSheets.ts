import type { PresentSheet, PresentValue } from "../../layout/merge/presentSheet";

/** Sheets that are read in one request: what they hold stays far below the 5 MB of an answer. */
const sheetsPerRequest = 12;

/**
 * Reads what stands on our sheets: two requests, and one more for every further dozen of sheets.
 * @param worksheetIds Excel's ids of our sheets, by plan id.
 */
export async function readSheets(context: Excel.RequestContext, ids: readonly string[], worksheetIds: ReadonlyMap<string, string>): Promise<PresentSheet[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/tables/items/name,items/tables/items/columns/items/name,items/tables/items/columns/items/id");
  await context.sync();

  const planIds = new Map(ids.map((id) => [worksheetIds.get(id), id]));
  const ours = sheets.items.flatMap((sheet) => {
    const id = planIds.get(sheet.id);
    return id === undefined ? [] : [{ id, sheet }];
  });
  const read: PresentSheet[] = [];
  for (let from = 0; from < ours.length; from += sheetsPerRequest) read.push(...await readThese(context, ours.slice(from, from + sheetsPerRequest)));
  return read;
}

async function readThese(context: Excel.RequestContext, sheets: readonly { readonly id: string; readonly sheet: Excel.Worksheet }[]): Promise<PresentSheet[]> {
  const found = sheets.map(({ id, sheet }) => ({
    id,
    sheet,
    used: sheet.getUsedRangeOrNullObject().load("formulas,rowIndex,columnIndex"),
    tables: sheet.tables.items.map((table) => ({ table, range: table.getRange().load("formulas,rowIndex,columnIndex") })),
  }));
  await context.sync();
  return found.map(({ id, sheet, used, tables }) => ({
    id,
    name: sheet.name,
    cells: used.isNullObject ? [] : fromA1(used),
    tables: tables.map(({ table, range }) => ({
      id: table.name,
      row: range.rowIndex,
      column: range.columnIndex,
      headers: table.columns.items.map(({ name }) => name),
      columnIds: table.columns.items.map(({ id }) => id),
      rows: (range.formulas as PresentValue[][]).slice(1),
    })),
  }));
}

/** The used range's formulas, padded so that row 0, column 0 is A1. */
function fromA1(used: Excel.Range): PresentValue[][] {
  const left = new Array<PresentValue>(used.columnIndex).fill("");
  const above = Array.from({ length: used.rowIndex }, (): PresentValue[] => []);
  return [...above, ...(used.formulas as PresentValue[][]).map((row) => [...left, ...row])];
}
