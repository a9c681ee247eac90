import type { SheetModel, TableModel } from "../../../host/model/sheetModel";
import type { BusyUser } from "./busyUser";

/** Something that a user does once; three numbers say to which of the things that are there. */
export interface Act {
  (user: BusyUser, on: readonly [number, number, number]): void | Promise<void>;
}

export function pick<Value>(values: readonly Value[], index: number): Value | undefined {
  return values.length === 0 ? undefined : values[index % values.length];
}

/** The cells that are in use. */
export function extentOf({ columns }: SheetModel): { readonly rows: number; readonly columns: number } {
  return { rows: Math.max(1, ...[...columns.values()].map(({ length }) => length)), columns: Math.max(1, ...[...columns.keys()].map((column) => column + 1)) };
}

/** At a cell of one of our sheets. */
export function onSheet(act: (user: BusyUser, sheet: SheetModel, row: number, column: number, last: number) => void | Promise<void>): Act {
  return (user, [a, b, c]) => {
    const sheet = pick(user.sheets(), a);
    if (!sheet) return undefined;
    const extent = extentOf(sheet);
    return act(user, sheet, b % extent.rows, c % extent.columns, a);
  };
}

/** At one of our tables. */
export function onTable(act: (user: BusyUser, sheet: SheetModel, table: TableModel, b: number, c: number) => void | Promise<void>): Act {
  return (user, [a, b, c]) => {
    const found = pick(user.tables(), a);
    return found && act(user, found.sheet, found.table, b, c);
  };
}

/** A row of a table's body. */
export function bodyRow({ range }: TableModel, at: number): number {
  return range.row + 1 + (at % (range.rows - 1));
}

/** On a sheet, through Excel's own interface. */
export async function inExcel(sheet: SheetModel, act: (worksheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (excel) => {
    act(excel.workbook.worksheets.getItem(sheet.name));
    await excel.sync();
  });
}
