import { inExcel, onSheet, pick, type Act } from "./act";
import { copySheet } from "./copySheet";
import { reopen } from "./editedBook";

/** Sheets in all beyond which nobody copies one more. */
const mostSheets = 14;

/** What a user does with whole sheets and their charts, and with the book. */
export const sheets = {
  renameSheet: onSheet((user, sheet) => void user.host.user.renameSheet(sheet.id, user.word())),
  moveSheet: onSheet((user, sheet, row) => inExcel(sheet, (worksheet) => {
    worksheet.position = row % user.host.workbook.sheets.length;
  })),
  copySheet: onSheet((user, sheet, row) => {
    const { workbook } = user.host;
    if (workbook.sheets.length < mostSheets) user.copies.add(copySheet(sheet, row % workbook.sheets.length));
  }),
  deleteSheet: onSheet((user, sheet, _row, _column, last) => {
    if (last % 4 === 0) user.host.user.deleteSheet(sheet.id);
  }),
  moveChart: onSheet((_user, sheet, row, column, last) => {
    const chart = pick(sheet.charts, last);
    if (!chart) return;
    chart.place = { ...chart.place, row, column };
    sheet.changed.add("charts");
  }),
  deleteChart: onSheet((_user, sheet, row, _column, last) => {
    if (sheet.charts.length === 0 || last % 3 > 0) return;
    sheet.charts.splice(row % sheet.charts.length, 1);
    sheet.changed.add("charts");
  }),
  reopen: async (user, [a]) => {
    if (a % 8 === 0) await reopen(user);
  },
} satisfies Record<string, Act>;
