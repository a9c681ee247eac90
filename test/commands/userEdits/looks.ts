import { sheetPrefix } from "../../../host/objects/range/address";
import { columnLetters } from "../../../src/domain/table/cellName";
import { bodyRow, inExcel, onSheet, onTable, type Act } from "./act";

/** With which only users fill cells. */
export const usersFill = "#FFCC00";
/** How wide only users make columns: points, and characters as a file has them. */
const usersWidth = 90;
export const usersCharacters = Math.trunc(usersWidth / 0.75 / 7 * 256) / 256;
const usersFormat = "0.000";
/** The user's own sheet. */
export const ownSheet = "Sheet1";

/** What a user does to how sheets look, and what points into them. */
export const looks = {
  restyle: onSheet((_user, sheet, row, column) => inExcel(sheet, (worksheet) => {
    const { format } = worksheet.getRangeByIndexes(row, column, 1, 3);
    format.fill.color = usersFill;
    format.columnWidth = usersWidth;
    format.rowHeight = 31;
  })),
  paintCell: onTable((_user, sheet, table, b, c) => inExcel(sheet, (worksheet) => {
    const cell = worksheet.getRangeByIndexes(bodyRow(table, b), table.range.column + (c % table.columns.length), 1, 1);
    cell.format.fill.color = usersFill;
    cell.format.font.italic = true;
    cell.numberFormat = [[usersFormat]];
  })),
  paintRow: onTable((_user, sheet, table, b) => inExcel(sheet, (worksheet) => {
    worksheet.getRangeByIndexes(bodyRow(table, b), table.range.column, 1, table.range.columns).format.fill.color = usersFill;
  })),
  hideColumn: onSheet((_user, sheet, row, column) => (row % 3 > 0 ? undefined : inExcel(sheet, (worksheet) => {
    worksheet.getRangeByIndexes(0, column, 1, 1).columnHidden = true;
  }))),
  pointAtRow: onTable((user, sheet, table, b, c) => {
    const own = user.host.workbook.sheets.find(({ name }) => name === ownSheet);
    const cell = `${columnLetters(table.range.column + (c % table.columns.length))}${bodyRow(table, b) + 1}`;
    if (own) user.host.user.type(own.id, [{ row: b % 40, column: c % 8, text: `=${sheetPrefix(sheet.name)}${b % 2 === 0 ? cell : cell.replace(/([A-Z]+)(\d+)/, "$$$1$$$2")}` }]);
  }),
  ownChart: onTable((user, sheet, { range }, b) => inExcel(sheet, (worksheet) => {
    if (sheet.charts.length < 12) worksheet.charts.add("Line", worksheet.getRangeByIndexes(range.row + 1, range.column + (b % range.columns), range.rows - 1, 1), "Columns").name = user.word();
  })),
} satisfies Record<string, Act>;
