import { columnLetters } from "../../domain/table/cellName";
import type { PresentSheet, PresentValue } from "../../layout/merge/presentSheet";
import { isCutOff, readStore, storeColumns, storeRows, storeSheetId, storeSheetName } from "../../layout/store/storeSheet";
import { readSheets } from "./readSheets";

/** Queues the reading of the cells where the store usually is: the sheet may be missing, or be the user's. */
export function loadUsualStore(context: Excel.RequestContext): Excel.Range {
  return context.workbook.worksheets.getItemOrNullObject(storeSheetName).getRange(`A1:${columnLetters(storeColumns - 1)}${storeRows + 1}`).load("formulas");
}

/**
 * The store as read from the sheet of its usual name, or from where it now is: the user has a sheet of that name, or it outgrew its rows.
 * @param name of the store's sheet; undefined where there is none.
 */
export async function findStore(context: Excel.RequestContext, name: string | undefined, usual: Excel.Range, worksheetIds: ReadonlyMap<string, string>): Promise<PresentSheet | null> {
  if (name === undefined) return null;
  if (name === storeSheetName) {
    const store: PresentSheet = { id: storeSheetId, name, cells: usual.formulas as PresentValue[][], tables: [] };
    if (readStore(store) !== null && !isCutOff(store)) return store;
  }
  const [store] = await readSheets(context, [storeSheetId], worksheetIds);
  return store ?? null;
}
