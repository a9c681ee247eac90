import { bodyRow, extentOf, onSheet, onTable, pick, type Act } from "./act";
import { copyCells } from "./copyCells";
import { caseRows } from "./editedBook";
import { moveLines } from "../../../host/objects/range/moveLines";
import { isTyped } from "./typedWords";

/** The columns of our tables that are the user's. */
const usersHeaders = new Set(["Owner", "Note", "Target", "Status", "Start", "Due", "Done on", "Evidence"]);

/** What a user types, pastes and empties. */
export const typing = {
  typeOver: onSheet((user, sheet, row, column, last) => user.type(sheet, row, column, last % 4 === 0 ? user.number() : user.word())),
  typeComputed: onTable((user, sheet, table, b, c) => user.type(sheet, bodyRow(table, b), table.range.column + (c % table.columns.length), user.word())),
  fillOwn: onTable((user, sheet, table, b, c) => {
    const own = table.columns.flatMap(({ name }, index) => (usersHeaders.has(name) || name.startsWith("Column") || isTyped(name) ? [index] : []));
    const column = pick(own, c);
    if (column !== undefined) user.type(sheet, bodyRow(table, b), table.range.column + column, c % 3 === 0 ? user.number() : user.word());
  }),
  typeText: onTable((user, sheet, table, b, c) => {
    const own = table.columns.flatMap(({ name }, index) => (usersHeaders.has(name) || isTyped(name) ? [index] : []));
    const column = pick(own, c);
    if (column !== undefined) user.type(sheet, bodyRow(table, b), table.range.column + column, `'=${user.word()}`);
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
  renameColumn: onTable((user, sheet, table, b) => user.type(sheet, table.range.row, table.range.column + (b % table.columns.length), user.word())),
  formula: onTable((user, sheet, table, b, c) => {
    const column = pick(table.columns, b);
    if (column === undefined) return;
    const { rows, columns } = extentOf(sheet);
    user.type(sheet, rows + (c % 3), b % columns, `="${user.word()}"&COUNTA(${table.name}[${column.name.replaceAll(/['#@[\]]/g, "'$&")}])`);
  }),
  formulaBeside: onTable((user, sheet, { range }, b, c) => user.type(sheet, range.row + (b % range.rows), range.column + range.columns + (c % 2), `="${user.word()}"&1`)),
  copyRow: onTable((_user, sheet, table, b, c) => {
    const from = bodyRow(table, b);
    const isInserted = c % 2 === 0;
    if (isInserted) moveLines(sheet, "row", from + 1, 1);
    copyCells(sheet, { ...table.range, row: from, rows: 1 }, isInserted ? from + 1 : bodyRow(table, c), table.range.column);
  }),
  copyBlock: onSheet((_user, sheet, row, column, last) => {
    const [columns, to] = [1 + (last % 2), column + (last % 4)];
    const isSeen = [column, column + columns - 1, to, to + columns - 1].every((each) => sheet.columnInfos.get(each)?.hidden !== true);
    if (isSeen) copyCells(sheet, { row, column, rows: 1 + (last % 3), columns }, row + 3 + (last % 5), to);
  }),
  spoilData: (user, [a, b, c]) => {
    const cases = user.host.workbook.sheets.find(({ name }) => name === "cases");
    const texts = ["?", "2031-01-01", "yes", "K1", String(c % 5)];
    if (cases) user.host.user.type(cases.id, [{ row: 1 + (a % caseRows), column: b % 9, text: pick(texts, c) ?? "" }]);
  },
} satisfies Record<string, Act>;
