import type { ExcelHost } from "../../../host/createHost";
import type { SheetModel, TableModel } from "../../../host/model/sheetModel";
import { copySheet } from "./copySheet";
import { moveLines } from "./gridLines";
import { sortTable } from "./sortTable";
import { isTyped, numberOf, wordOf } from "./typedWords";

/** What a user does once; `on` says to which of the things that are there. */
export interface UserEdit {
  readonly act: keyof typeof acts;
  readonly on: readonly [number, number, number];
}

/** The user at one workbook: types words that are nowhere else. */
export class BusyUser {
  private typed = 0;

  constructor(readonly host: ExcelHost) {}

  word(): string {
    return wordOf(++this.typed);
  }

  number(): string {
    return String(numberOf(++this.typed));
  }

  /** The add-in's sheets that are in sight, users' copies of them too. */
  sheets(): SheetModel[] {
    return this.host.workbook.sheets.filter(({ customProperties, visibility }) => visibility === "visible" && customProperties.size > 0);
  }

  tables(): { readonly sheet: SheetModel; readonly table: TableModel }[] {
    return this.sheets().flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  /** Types into a cell; Excel may refuse what a cell's input rule forbids. */
  type(sheet: SheetModel, row: number, column: number, text: string): void {
    const header = sheet.tables.find(({ range }) => range.row === row && column >= range.column && column < range.column + range.columns);
    const table = header ?? sheet.tables.find(({ range }) => row > range.row && row < range.row + range.rows);
    if (table?.columns[column - table.range.column]?.name === "Key") return;
    this.host.user.type(sheet.id, [{ row, column, text }]);
  }
}

/** The columns of our tables that are the user's. */
const usersHeaders = new Set(["Owner", "Note", "Target", "Status", "Start", "Due", "Done on", "Evidence"]);

type Act = (user: BusyUser, on: UserEdit["on"]) => void | Promise<void>;

function pick<Value>(values: readonly Value[], index: number): Value | undefined {
  return values.length === 0 ? undefined : values[index % values.length];
}

/** The cells that are in use, and a little around them. */
function extentOf({ columns }: SheetModel): { readonly rows: number; readonly columns: number } {
  return { rows: Math.max(1, ...[...columns.values()].map(({ length }) => length)), columns: Math.max(1, ...[...columns.keys()].map((column) => column + 1)) };
}

function onSheet(act: (user: BusyUser, sheet: SheetModel, row: number, column: number, last: number) => void | Promise<void>): Act {
  return (user, [a, b, c]) => {
    const sheet = pick(user.sheets(), a);
    if (!sheet) return undefined;
    const extent = extentOf(sheet);
    return act(user, sheet, b % extent.rows, c % extent.columns, a);
  };
}

function onTable(act: (user: BusyUser, sheet: SheetModel, table: TableModel, b: number, c: number) => void): Act {
  return (user, [a, b, c]) => {
    const found = pick(user.tables(), a);
    if (found) act(user, found.sheet, found.table, b, c);
  };
}

function bodyRow({ range }: TableModel, at: number): number {
  return range.row + 1 + (at % (range.rows - 1));
}

async function inExcel(sheet: SheetModel, act: (worksheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (excel) => {
    act(excel.workbook.worksheets.getItem(sheet.name));
    await excel.sync();
  });
}

export const acts = {
  typeOver: onSheet((user, sheet, row, column, last) => user.type(sheet, row, column, last % 4 === 0 ? user.number() : user.word())),
  typeComputed: onTable((user, sheet, table, b, c) => user.type(sheet, bodyRow(table, b), table.range.column + (c % table.columns.length), user.word())),
  fillOwn: onTable((user, sheet, table, b, c) => {
    const own = table.columns.flatMap(({ name }, index) => (usersHeaders.has(name) || name.startsWith("Column") || isTyped(name) ? [index] : []));
    const column = pick(own, c);
    if (column !== undefined) user.type(sheet, bodyRow(table, b), table.range.column + column, c % 3 === 0 ? user.number() : user.word());
  }),
  choose: onTable((user, sheet, table, b, c) => {
    const column = table.columns.findIndex(({ name }) => name === "Status");
    if (column >= 0) user.type(sheet, bodyRow(table, b), table.range.column + column, pick(["done", "blocked", "in progress", "dropped"], c) ?? "");
  }),
  clear: onSheet((user, sheet, row, column) => user.type(sheet, row, column, "")),
  clearRow: onTable((user, sheet, table, b) => {
    const row = bodyRow(table, b);
    user.host.user.type(sheet.id, table.columns.map((_, index) => ({ row, column: table.range.column + index, text: "" })));
  }),
  typeBelow: onTable((user, sheet, { range }, b, c) => user.type(sheet, range.row + range.rows + (c % 3), range.column + (b % range.columns), user.word())),
  typeBeside: onTable((user, sheet, { range }, b, c) => user.type(sheet, range.row + (b % range.rows), range.column + range.columns + (c % 3), user.word())),
  renameColumn: onTable((user, sheet, table, b, c) => {
    const column = b % table.columns.length;
    const isOwn = table.columns[column]?.name.startsWith("Column") === true || c % 8 === 0;
    if (isOwn) user.type(sheet, table.range.row, table.range.column + column, user.word());
  }),
  formula: onTable((user, sheet, table, b, c) => {
    const column = pick(table.columns, b);
    if (column === undefined || isTyped(column.name)) return;
    const { rows, columns } = extentOf(sheet);
    const text = `="${user.word()}"&COUNTA(${table.name}[${column.name.replaceAll(/['#@[\]]/g, "'$&")}])`;
    user.type(sheet, rows + (c % 3), b % columns, text);
  }),
  formulaBeside: onTable((user, sheet, { range }, b, c) => user.type(sheet, range.row + (b % range.rows), range.column + range.columns + (c % 2), `="${user.word()}"&1`)),
  insertRowOnTop: onSheet((_user, sheet) => void moveLines(sheet, "row", 0, 1)),
  insertTableRow: onTable((_user, sheet, table, b) => void moveLines(sheet, "row", bodyRow(table, b), 1)),
  deleteTableRow: onTable((_user, sheet, table, b) => void moveLines(sheet, "row", bodyRow(table, b), -1)),
  insertColumn: onSheet((_user, sheet, _row, column) => void moveLines(sheet, "column", column, 1)),
  deleteColumn: onSheet((_user, sheet, _row, column, last) => void (last % 3 === 0 && moveLines(sheet, "column", column, -1))),
  sort: onTable((_user, sheet, table, b, c) => sortTable(sheet, table, table.range.column + (b % table.columns.length), c % 2 === 0)),
  renameSheet: onSheet((user, sheet) => void user.host.user.renameSheet(sheet.id, user.word())),
  moveSheet: onSheet((user, sheet, row) => inExcel(sheet, (worksheet) => {
    worksheet.position = row % user.host.workbook.sheets.length;
  })),
  copySheet: onSheet(({ host: { workbook } }, sheet, row) => {
    if (workbook.sheets.length < 12) copySheet(sheet, row % workbook.sheets.length);
  }),
  deleteSheet: onSheet((user, sheet, _row, _column, last) => {
    if (last % 4 === 0) user.host.user.deleteSheet(sheet.id);
  }),
  restyle: onSheet((_user, sheet, row, column) => inExcel(sheet, (worksheet) => {
    const { format } = worksheet.getRangeByIndexes(row, column, 1, 3);
    format.fill.color = "#FFCC00";
    format.columnWidth = 90;
    format.rowHeight = 31;
  })),
  spoilData: (user: BusyUser, [a, b, c]: UserEdit["on"]) => {
    const cases = user.host.workbook.sheets.find(({ name }) => name === "cases");
    const texts = ["?", "2031-01-01", "yes", "K1", String(c % 5)];
    if (cases) user.host.user.type(cases.id, [{ row: 1 + (a % 240), column: b % 5, text: pick(texts, c) ?? "" }]);
  },
} satisfies Record<string, Act>;

export const actNames = Object.keys(acts) as UserEdit["act"][];

