import { bodyRow, onSheet, onTable, type Act } from "./act";
import { moveLines } from "../../../host/objects/range/moveLines";
import { sortTable } from "./sortTable";

/** What a user does with whole rows and columns. */
export const lines = {
  insertRow: onSheet((_user, sheet, row) => void moveLines(sheet, "row", row, 1)),
  deleteRow: onSheet((_user, sheet, row, _column, last) => void (last % 3 === 0 && moveLines(sheet, "row", row, -1))),
  insertTableRow: onTable((_user, sheet, table, b) => void moveLines(sheet, "row", bodyRow(table, b), 1)),
  deleteTableRow: onTable((_user, sheet, table, b) => void moveLines(sheet, "row", bodyRow(table, b), -1)),
  insertColumn: onSheet((_user, sheet, _row, column) => void moveLines(sheet, "column", column, 1)),
  deleteColumn: onSheet((_user, sheet, _row, column, last) => void (last % 3 === 0 && moveLines(sheet, "column", column, -1))),
  sort: onTable((_user, sheet, table, b, c) => sortTable(sheet, table, table.range.column + (b % table.columns.length), c % 2 === 0)),
} satisfies Record<string, Act>;
