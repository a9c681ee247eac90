import type { Inventory, SourceTable } from "../workbook";
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

/** Lists tables and our own sheets in one request. */
export async function readInventory(context: Excel.RequestContext): Promise<FoundInventory> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name,items/customProperties/items/key,items/customProperties/items/value");
  const tables = context.workbook.tables;
  tables.load("items/id,items/name,items/worksheet/name,items/columns/items/name,items/rows/count");
  const names = context.workbook.names;
  names.load("items/name,items/formula");
  // No property says which date system a workbook uses; what it makes of a known date does.
  const firstOf1904 = context.workbook.functions.date(1904, 1, 1).load("value");
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
        name: table.name,
        sheet: table.worksheet.name,
        headers: table.columns.items.map(({ name }) => name),
        rowCount: table.rows.count,
      }),
    ),
    sheets: [...ourSheets.keys()],
    takenNames: [...userTables, ...names.items].map(({ name }) => name).filter((name) => !lostNames.has(name)),
    date1904: firstOf1904.value === 0,
  };
  return { inventory, sheetNames: new Set(sheets.items.map(({ name }) => name)), ourSheets, lostNames };
}
