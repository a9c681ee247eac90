import { readStore, storeSheetId } from "../../layout/store/storeSheet";
import type { StoreReading } from "../storeReader";
import { ourSheetsAmong } from "./ourSheets";
import { sheetIdKey } from "./sheetId";
import { findStore, loadUsualStore } from "./usualStore";

/** Reads the store in one request; in three where it is not where it usually is. */
export async function readStoreAlone(context: Excel.RequestContext): Promise<StoreReading> {
  const { worksheets, names, tables, functions } = context.workbook;
  worksheets.load("items/id,items/name,items/customProperties/items/key,items/customProperties/items/value");
  names.load("items/name,items/formula");
  tables.load("items/name,items/worksheet/name");
  // No property says which date system a workbook uses; what it makes of a known date does.
  const firstOf1904 = functions.date(1904, 1, 1).load("value");
  const usual = loadUsualStore(context);
  await context.sync();

  const planIdOf = new Map(worksheets.items.flatMap(({ name, customProperties }) => {
    const property = customProperties.items.find(({ key }) => key === sheetIdKey);
    return property ? [[name, property.value] as const] : [];
  }));
  const stores = worksheets.items.filter(({ name }) => planIdOf.get(name) === storeSheetId);
  const sheet = ourSheetsAmong(stores, planIdOf, names.items, tables.items).get(storeSheetId);
  const found = await findStore(context, sheet?.name, usual, new Map(sheet ? [[storeSheetId, sheet.id]] : []));
  return { store: found && readStore(found), date1904: firstOf1904.value === 0 };
}
