import type { PresentSheet, PresentValue } from "../../layout/merge/presentSheet";
import { readStore, storeRows, storeSheetId, storeSheetName } from "../../layout/storeSheet";
import type { Inventory, SourceTable } from "../workbook";
import { readSheets } from "./readSheets";
import { sheetIdKey } from "./sheetId";

export interface FoundInventory {
  readonly inventory: Inventory;
  /** Every worksheet's name. */
  readonly sheetNames: ReadonlySet<string>;
  /** Plan id → name of our sheets; of two sheets with one id the first. */
  readonly ourSheets: Map<string, string>;
  /** Names whose cells were deleted, as those of a sheet of ours that a user removed: they may be made anew. */
  readonly lostNames: ReadonlySet<string>;
}

/** Lists tables and our own sheets and reads what the add-in keeps in the workbook, in one request; in three where the store is not where it usually is. */
export async function readInventory(context: Excel.RequestContext): Promise<FoundInventory> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name,items/customProperties/items/key,items/customProperties/items/value");
  const tables = context.workbook.tables;
  tables.load("items/id,items/name,items/worksheet/name,items/columns/items/name,items/rows/count");
  const names = context.workbook.names;
  names.load("items/name,items/formula");
  // No property says which date system a workbook uses; what it makes of a known date does.
  const firstOf1904 = context.workbook.functions.date(1904, 1, 1).load("value");
  const usualStore = sheets.getItemOrNullObject(storeSheetName).getRange(`A1:C${storeRows + 1}`).load("formulas");
  await context.sync();

  const planIdOf = new Map<string, string>();
  const ourSheets = new Map<string, string>();
  for (const sheet of sheets.items) {
    const property = sheet.customProperties.items.find(({ key }) => key === sheetIdKey);
    if (!property) continue;
    planIdOf.set(sheet.name, property.value);
    if (!ourSheets.has(property.value)) ourSheets.set(property.value, sheet.name);
  }
  const lostNames = new Set(names.items.filter(({ formula }) => String(formula).includes("#REF!")).map(({ name }) => name));
  const userTables = tables.items.filter((table) => !planIdOf.has(table.worksheet.name));
  const inventory: Inventory = {
    tables: userTables.map(
      (table): SourceTable => ({
        id: table.id,
        block: null,
        name: table.name,
        sheet: table.worksheet.name,
        headers: table.columns.items.map(({ name }) => name),
        rowCount: table.rows.count,
      }),
    ),
    sheets: [...ourSheets.keys()],
    takenNames: [...userTables, ...names.items].map(({ name }) => name).filter((name) => !lostNames.has(name)),
    date1904: firstOf1904.value === 0,
    store: await findStore(context, ourSheets.get(storeSheetId), usualStore),
  };
  return { inventory, sheetNames: new Set(sheets.items.map(({ name }) => name)), ourSheets, lostNames };
}

/** The store as read from the sheet of its usual name, or from where it now is: the user has a sheet of that name, or it outgrew its rows. */
async function findStore(context: Excel.RequestContext, name: string | undefined, usual: Excel.Range): Promise<PresentSheet | null> {
  if (name === undefined) return null;
  if (name === storeSheetName) {
    const store: PresentSheet = { id: storeSheetId, name, cells: usual.formulas as PresentValue[][], tables: [] };
    if (readStore(store) !== null) return store;
  }
  const [store] = await readSheets(context, [storeSheetId]);
  return store ?? null;
}
