import { storeSheetId } from "../../layout/store/storeSheet";
import type { Inventory, SourceTable } from "../workbook";
import { sampleKey, sampleSheetOf } from "./input/sampleMark";
import { sheetIdKey } from "./sheetId";
import { rowListKey } from "./rows/rowListKey";
import { ourSheetsAmong } from "./ourSheets";
import { isUnfinishedName } from "./unfinishedName";
import { findStore, loadUsualStore } from "./usualStore";

export interface FoundInventory {
  readonly inventory: Inventory;
  /** Every worksheet's name. */
  readonly sheetNames: ReadonlySet<string>;
  /** Plan id → name of our sheets, users' copies of them left out. */
  readonly ourSheets: ReadonlyMap<string, string>;
  /** Plan id → Excel's id of the same sheets. */
  readonly worksheetIds: ReadonlyMap<string, string>;
  /** Names whose cells were deleted, as those of a sheet of ours that a user removed: they may be made anew. */
  readonly lostNames: ReadonlySet<string>;
  readonly whereabouts: Whereabouts;
}

/** Where tables of the user's may be. */
export interface Whereabouts {
  /** Visible sheets of the user. */
  readonly sheets: readonly string[];
  /** Those of them whose own cells are filtered. */
  readonly filteredSheets: readonly string[];
  /** Excel tables of the user's, with their body rows and columns. */
  readonly tables: readonly { readonly id: string; readonly sheet: string; readonly rows: number; readonly columns: number }[];
  /** Visible names that stand for one block of cells. */
  readonly names: readonly string[];
}

/** Lists tables and our own sheets and reads what the add-in keeps in the workbook, in one request; in three where the store is not where it usually is. */
export async function readInventory(context: Excel.RequestContext): Promise<FoundInventory> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility,items/autoFilter/isDataFiltered,items/customProperties/items/key,items/customProperties/items/value");
  const tables = context.workbook.tables;
  tables.load("items/id,items/name,items/worksheet/name,items/columns/items/name,items/rows/count,items/autoFilter/isDataFiltered");
  const names = context.workbook.names;
  names.load("items/name,items/formula,items/visible");
  // No property says which date system a workbook uses; what it makes of a known date does.
  const firstOf1904 = context.workbook.functions.date(1904, 1, 1).load("value");
  const usualStore = loadUsualStore(context);
  await context.sync();

  const planIdOf = new Map<string, string>();
  for (const sheet of sheets.items) {
    const property = sheet.customProperties.items.find(({ key }) => key === sheetIdKey);
    if (!property) continue;
    planIdOf.set(sheet.name, property.value);
  }
  const ours = ourSheetsAmong(sheets.items.filter(({ name }) => planIdOf.has(name)), planIdOf, names.items, tables.items);
  const ourSheets = new Map([...ours].map(([id, { name }]) => [id, name]));
  const worksheetIds = new Map([...ours].map(([id, sheet]) => [id, sheet.id]));
  const lostNames = new Set(names.items.filter(({ formula }) => String(formula).includes("#REF!")).map(({ name }) => name));
  const lists = new Set(sheets.items.filter(({ customProperties }) => customProperties.items.some(({ key }) => key === rowListKey)).map(({ name }) => name));
  const isUsers = (name: string): boolean => !planIdOf.has(name) && !lists.has(name);
  const userTables = tables.items.filter((table) => isUsers(table.worksheet.name));
  const visible = sheets.items.filter(({ name, visibility }) => visibility === "Visible" && isUsers(name));
  const isVisible = new Set(visible.map(({ name }) => name));
  const whereabouts: Whereabouts = {
    sheets: [...isVisible],
    filteredSheets: visible.filter(({ autoFilter }) => autoFilter.isDataFiltered).map(({ name }) => name),
    tables: userTables.map(({ id, worksheet, rows, columns }) => ({ id, sheet: worksheet.name, rows: rows.count, columns: columns.items.length })),
    names: names.items.filter(({ visible: isVisible, formula }) => isVisible && isBlockFormula(String(formula))).map(({ name }) => name),
  };
  const isOurs = new Set(ourSheets.values());
  const sheetNames = new Set(sheets.items.map(({ name }) => name));
  const inventory: Inventory = {
    tables: userTables.map(
      (table): SourceTable => ({
        id: table.id,
        block: null,
        name: table.name,
        sheet: table.worksheet.name,
        headers: table.columns.items.map(({ name }) => name),
        rowCount: table.rows.count,
        isHidden: !isVisible.has(table.worksheet.name),
        isFiltered: table.autoFilter.isDataFiltered,
      }),
    ),
    sheets: [...ourSheets.keys()],
    sheetNames: [...sheetNames],
    samples: sheets.items.flatMap(({ name, customProperties }) => sampleSheetOf(name, customProperties.items.find(({ key }) => key === sampleKey)?.value)),
    leftovers: [...sheetNames].filter((name) => !planIdOf.has(name) && isUnfinishedName(name)),
    // A copy may have come with the names of our tables: out of another workbook.
    takenNames: [...tables.items.filter(({ worksheet }) => !isOurs.has(worksheet.name)), ...names.items].map(({ name }) => name).filter((name) => !lostNames.has(name)),
    date1904: firstOf1904.value === 0,
    // Last, since it may read the sheets anew and less of them.
    store: await findStore(context, ourSheets.get(storeSheetId), usualStore, worksheetIds),
  };
  return { inventory, sheetNames, ourSheets, worksheetIds, lostNames, whereabouts };
}

/** Whether a name's formula is one block of cells, such as `=Data!$A$1:$F$200`. */
function isBlockFormula(formula: string): boolean {
  return /^=('[^']+(''[^']*)*'|[^'!,()]+)!\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+$/iu.test(formula);
}
