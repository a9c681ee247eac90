import type { SheetPlan, TablePlan } from "../../layout/sheetPlan";
import type { CellsEdit } from "../../layout/merge/edit";
import { keyHeader } from "../../layout/merge/mergeTable";
import { cellText } from "./cellText";
import { contentSize, editedContent, newContent, type CellContent } from "./cellContent";
import type { RequestQueue } from "./requestQueue";

/** Makes a new sheet's tables with their headers: formulas may name a table only once it is there. */
export async function addTables(sheet: Excel.Worksheet, plan: SheetPlan, queue: RequestQueue): Promise<void> {
  for (const table of plan.tables) await addTable(sheet, table, queue);
}

/** Writes a new sheet's areas and the bodies of its tables. */
export async function writeSheetCells(sheet: Excel.Worksheet, plan: SheetPlan, queue: RequestQueue): Promise<void> {
  for (const area of plan.areas) {
    await writeBlock(sheet, area.row, area.column, area.cells.map((row) => row.map(newContent)), queue);
  }
  for (const { row, column, rows } of plan.tables) {
    await writeBlock(sheet, row + 1, column, rows.map(({ cells, key }) => [...cells.map(newContent), cellText(key)]), queue);
  }
}

/** Writes an edit's block; its null cells stay as they are. */
export async function writeCellsEdit(sheet: Excel.Worksheet, edit: CellsEdit, queue: RequestQueue): Promise<void> {
  await writeBlock(sheet, edit.row, edit.column, edit.after.map((row) => row.map(editedContent)), queue);
}

async function addTable(sheet: Excel.Worksheet, plan: TablePlan, queue: RequestQueue): Promise<void> {
  const headers = [...plan.columns.map(({ header }) => header), keyHeader];
  await writeBlock(sheet, plan.row, plan.column, [headers.map(cellText)], queue);
  const table = sheet.tables.add(sheet.getRangeByIndexes(plan.row, plan.column, Math.max(plan.rows.length, 1) + 1, headers.length), true);
  table.name = plan.id;
  table.style = "";
  table.showFilterButton = false;
}

async function writeBlock(
  sheet: Excel.Worksheet, row: number, column: number, block: CellContent[][], queue: RequestQueue,
): Promise<void> {
  const width = Math.max(0, ...block.map((cells) => cells.length));
  if (width === 0) return;
  const even = block.map((cells) => [...cells, ...new Array<CellContent>(width - cells.length).fill(null)]);
  await queue.room(contentSize(even) + 200);
  sheet.getRangeByIndexes(row, column, even.length, width).formulas = even;
}
