import { bodySample } from "../domain/table/find/bodySample";
import { findBlocks, type FoundBlock } from "../domain/table/find/findBlocks";
import type { SampledArea, SheetSample } from "../domain/table/find/sheetSample";
import type { Inventory, SourceTable, Workbook } from "../workbook/workbook";

/** What stands in the workbook, with every table of the user's: Excel tables first, then the named ranges and plain blocks that are tables. */
export async function findTables(workbook: Workbook): Promise<Inventory> {
  const inventory = await workbook.readInventory();
  const { areas, tables } = await workbook.readSamples();
  const blocks = areas.flatMap((area) => findBlocks(area).map((block) => sourceOf(area, block)));
  const declared = inventory.tables.map((table) => {
    const sample = tables.get(table.id);
    return sample ? { ...table, sample } : table;
  });
  return { ...inventory, tables: [...declared, ...blocks] };
}

function sourceOf(area: SheetSample, block: FoundBlock): SourceTable {
  const { name, sheet, headers, firstRow, firstColumn, rowCount } = block;
  return {
    id: `${sheet}!${firstRow},${firstColumn}`, name, sheet, headers, rowCount, block: { firstRow, firstColumn },
    sample: bodySample(area, block), isHidden: false, isFiltered: area.filtered ? isWithin(block, area.filtered) : false,
  };
}

/** Whether a filter covers rows of a block. */
function isWithin({ firstRow, firstColumn, rowCount, headers }: FoundBlock, { row, column, rows, columns }: SampledArea): boolean {
  return firstRow < row + rows && row < firstRow + rowCount && firstColumn < column + columns && column < firstColumn + headers.length;
}
