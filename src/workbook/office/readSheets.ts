import type { PresentSheet, PresentValue } from "../../layout/merge/presentSheet";

/**
 * Reads what stands on our sheets: two requests, whatever their number.
 * @param worksheetIds Excel's ids of our sheets, by plan id.
 */
export async function readSheets(context: Excel.RequestContext, ids: readonly string[], worksheetIds: ReadonlyMap<string, string>): Promise<PresentSheet[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/tables/items/name,items/tables/items/columns/items/name,items/tables/items/columns/items/id");
  await context.sync();

  const planIds = new Map(ids.map((id) => [worksheetIds.get(id), id]));
  const found = sheets.items.flatMap((sheet) => {
    const id = planIds.get(sheet.id);
    if (id === undefined) return [];
    return [{
      id,
      sheet,
      used: sheet.getUsedRangeOrNullObject().load("formulas,rowIndex,columnIndex"),
      tables: sheet.tables.items.map((table) => ({ table, range: table.getRange().load("formulas,rowIndex,columnIndex") })),
    }];
  });
  if (found.length > 0) await context.sync();

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
