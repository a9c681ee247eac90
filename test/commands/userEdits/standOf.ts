import type { SheetModel } from "../../../host/model/sheetModel";
import { wireFormula } from "../../../host/objects/range/readCells";
import { sheetIdKey } from "../../../src/workbook/office/sheetId";
import { storeSheetId } from "../../../src/layout/store/storeSheet";
import type { BusyUser } from "./busyUser";

/** What stands in the whole workbook but the store: every cell, and every table with its columns and its size. */
export function standOf({ host }: BusyUser): string[] {
  return host.workbook.sheets.filter(({ customProperties }) => customProperties.get(sheetIdKey) !== storeSheetId)
    .flatMap((sheet) => [...cellsOf(sheet), ...tablesOf(sheet)]);
}

function cellsOf(sheet: SheetModel): string[] {
  return [...sheet.columns].flatMap(([column, { length }]) => Array.from({ length }, (_, row) => {
    const content = wireFormula(sheet, row, column);
    return content === "" ? "" : `${sheet.name} ${row},${column}: ${content}`;
  }).filter((line) => line !== ""));
}

function tablesOf({ name, tables }: SheetModel): string[] {
  return tables.map((table) => `${name} ${table.name} ${JSON.stringify(table.range)} ${table.columns.map((column) => column.name).join("|")}`);
}

/** What is not as it was. */
export function differences(before: readonly string[], after: readonly string[]): string[] {
  const [was, is] = [new Set(before), new Set(after)];
  return [...before.filter((line) => !is.has(line)).map((line) => `not brought back: ${line}`), ...after.filter((line) => !was.has(line)).map((line) => `left behind: ${line}`)];
}
