import { keptText } from "../../layout/merge/keptText";
import type { PresentSheet, PresentValue } from "../../layout/merge/presentSheet";
import { storeSheetId } from "../../layout/store/storeSheet";

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
    // Formulas alone do not tell a text that begins with "=". The store has none.
    used: sheet.getUsedRangeOrNullObject().load(id === storeSheetId ? "formulas,rowIndex,columnIndex" : "formulas,values,rowIndex,columnIndex"),
    tables: sheet.tables.items.map((table) => ({ table, range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount") })),
  }));
  await context.sync();
  return found.map(({ id, sheet, used, tables }) => {
    const cells = used.isNullObject ? [] : fromA1(used, id === storeSheetId ? used.formulas : used.values);
    return {
      id,
      name: sheet.name,
      cells,
      tables: tables.map(({ table, range: { rowIndex, columnIndex, rowCount, columnCount } }) => ({
        id: table.name,
        row: rowIndex,
        column: columnIndex,
        headers: table.columns.items.map(({ name }) => name),
        columnIds: table.columns.items.map(({ id: column }) => column),
        rows: Array.from({ length: rowCount - 1 }, (_, r) => Array.from({ length: columnCount }, (__, c) => cells[rowIndex + 1 + r]?.[columnIndex + c] ?? "")),
      })),
    };
  });
}

/** The used range's formulas, padded so that row 0, column 0 is A1. */
function fromA1({ rowIndex, columnIndex, formulas }: Excel.Range, values: PresentValue[][]): PresentValue[][] {
  const left = new Array<PresentValue>(columnIndex).fill("");
  const above = Array.from({ length: rowIndex }, (): PresentValue[] => []);
  const body = (formulas as PresentValue[][]).map((line, r) => [...left, ...line.map((formula, c) => asRead(formula, values[r]?.[c]))]);
  return [...above, ...body];
}

/** No formula's value is the formula itself. */
function asRead(formula: PresentValue, value: PresentValue | undefined): PresentValue {
  return typeof formula === "string" && formula === value ? keptText(formula) : formula;
}
