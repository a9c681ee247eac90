import { inputHeaderRow } from "../../../layout/input/inputTable";
import type { InputTables, Selection, SheetOutline } from "../../inputTables";
import { rangeOf } from "../rangeOf";
import { addInputTables } from "./addInputTables";

/** The user's tables and selection in the workbook that Excel has open, through office.js. */
export const officeInputTables: InputTables = {
  addTables: (...asked) => Excel.run((context) => addInputTables(context, ...asked)),
  readOutlines: (sheets) => Excel.run((context) => readOutlines(context, sheets)),
  deleteSheets: (sheets) => Excel.run(async (context) => {
    for (const sheet of sheets) context.workbook.worksheets.getItem(sheet).delete();
    await context.sync();
  }),
  readSelection: () => Excel.run(readSelection),
  addName: (name, { sheet, ...cells }) => Excel.run(async (context) => {
    context.workbook.names.add(name, rangeOf(context.workbook.worksheets.getItem(sheet), cells));
    await context.sync();
  }),
  deleteName: (name) => Excel.run(async (context) => {
    context.workbook.names.getItem(name).delete();
    await context.sync();
  }),
};

async function readOutlines(context: Excel.RequestContext, names: readonly string[]): Promise<SheetOutline[]> {
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRange(true).load("rowIndex,columnIndex,rowCount,columnCount");
    const top = sheet.getRangeByIndexes(0, 0, inputHeaderRow + 1, 1).getBoundingRect(sheet.getUsedRange(true).getRow(0)).load("formulas");
    return { name, used, top, charts: sheet.charts.load("count") };
  });
  await context.sync();
  return asked.map(({ name, used, top, charts }) => ({
    sheet: name, rows: used.rowIndex + used.rowCount, columns: used.columnIndex + used.columnCount, top: top.formulas as unknown[][], charts: charts.count,
  }));
}

async function readSelection(context: Excel.RequestContext): Promise<Selection> {
  const range = context.workbook.getSelectedRange().load("address,rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
  const tables = range.getTables(false).load("items/id");
  await context.sync();
  const places = tables.items.map(({ id }) => ({ id, range: context.workbook.tables.getItem(id).getRange().load("columnIndex") }));
  if (places.length > 0) await context.sync();
  return {
    sheet: range.worksheet.name, address: range.address, row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount,
    tables: places.map(({ id, range: { columnIndex } }) => ({ id, firstColumn: columnIndex })),
  };
}
