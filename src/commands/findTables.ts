import { findBlocks } from "../domain/table/find/findBlocks";
import type { Inventory, SourceTable, Workbook } from "../workbook/workbook";

/** What stands in the workbook, with every table of the user's: Excel tables first, then the named ranges and plain blocks that are tables. */
export async function findTables(workbook: Workbook): Promise<Inventory> {
  const inventory = await workbook.readInventory();
  const samples = await workbook.readSamples();
  const blocks = samples.flatMap(findBlocks).map(({ name, sheet, headers, firstRow, firstColumn, rowCount }): SourceTable => ({
    id: `${sheet}!${firstRow},${firstColumn}`, name, sheet, headers, rowCount, block: { firstRow, firstColumn },
  }));
  return { ...inventory, tables: [...inventory.tables, ...blocks] };
}
