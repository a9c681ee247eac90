import { cellAddress } from "../../../domain/diagnostics/cellAddress";
import { inputHeaderRow, type InputTable } from "../../../layout/input/inputTable";
import { freeTableName } from "../../../layout/input/tableNameOf";
import { freeSheetName } from "../../../layout/freeSheetName";
import { nextTask } from "../../nextTask";
import type { AddedTable, InputTables } from "../../inputTables";
import { contentSize, newContent } from "../cellContent";
import { RequestQueue } from "../requestQueue";
import { unfinishedName } from "../unfinishedName";
import { makeInputTable } from "./makeInputTable";

/** Rows asked for at once, and bytes sent at once: so few that Excel and the page answer in between. */
const blockRows = 1_000;
const requestBudget = 300_000;
/** About what the making of a table's column costs in a request. */
const bytesPerColumn = 2_500;

/**
 * Adds tables on sheets of their own. Until all of them are there the sheets have names that say so: what a page that was closed meanwhile
 * leaves behind is known by it, and removed by the next run.
 */
export async function addInputTables(context: Excel.RequestContext, ...[tables, rowsOf, onProgress, signal]: Parameters<InputTables["addTables"]>): Promise<readonly AddedTable[]> {
  const { worksheets } = context.workbook;
  const total = tables.reduce((rows, { rowCount }) => rows + rowCount, 0);
  const made: { readonly sheet: Excel.Worksheet; readonly plan: InputTable; readonly name: string; readonly table: string }[] = [];
  const queue = new RequestQueue(context, requestBudget);
  try {
    const taken = await takenNames(context);
    for (const plan of tables) {
      const name = freeSheetName(plan.sheet, taken.sheets);
      const table = freeTableName(plan.table, taken.names);
      taken.sheets.add(name);
      taken.names.add(table);
      await queue.room(plan.columns.length * bytesPerColumn);
      const sheet = worksheets.add(unfinishedName(name));
      made.push({ sheet, plan, name, table });
      makeInputTable(sheet, plan, table);
      await nextTask();
    }
    let done = 0;
    for (const [index, { sheet, plan }] of made.entries()) {
      for (let first = 0; first < plan.rowCount; first += blockRows) {
        signal?.throwIfAborted();
        onProgress(done, total);
        const rows = (await rowsOf(index, first, Math.min(blockRows, plan.rowCount - first))).map((row) => row.map(newContent));
        await queue.room(contentSize(rows));
        sheet.getRangeByIndexes(inputHeaderRow + 1 + first, 0, rows.length, plan.columns.length).formulas = rows;
        await nextTask();
        done += rows.length;
      }
    }
    await queue.send();
    signal?.throwIfAborted();
    for (const { sheet, name } of made) sheet.name = name;
    const [front] = made;
    front?.sheet.activate();
    front?.sheet.getRangeByIndexes(inputHeaderRow + 1, 0, 1, 1).select();
    await context.sync();
    onProgress(total, total);
    return made.map(({ name, table }) => ({ sheet: name, table, firstCell: cellAddress(name, inputHeaderRow + 1, 0) }));
  } catch (error) {
    for (const { name } of made) worksheets.getItemOrNullObject(unfinishedName(name)).delete();
    // What Excel will not remove now, the next run does.
    await context.sync().catch(() => undefined);
    throw error;
  }
}

async function takenNames({ workbook }: Excel.RequestContext): Promise<{ readonly sheets: Set<string>; readonly names: Set<string> }> {
  const sheets = workbook.worksheets.load("items/name");
  const tables = workbook.tables.load("items/name");
  const names = workbook.names.load("items/name");
  await workbook.context.sync();
  return { sheets: new Set(sheets.items.map(({ name }) => name)), names: new Set([...tables.items, ...names.items].map(({ name }) => name)) };
}
