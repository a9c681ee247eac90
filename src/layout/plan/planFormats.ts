import type { CellFormat, CellRange, FormatPlan, TableRowPlan } from "../sheetPlan";
import { colors, sizes, styles } from "../styles";
import { dayMonthFormat, dayFormat } from "../numberFormats";
import { planPhases } from "../../domain/programme/ninetyDayPlan";
import { gateColumn } from "./planProgress";
import { planColumn, planColumns, planRows, printedColumns, weekColumn, weeks, type PlanColumn } from "./geometry";
import { ganttRange, weeksPerDate } from "./gantt";

/** The body cells of one of the table's columns. */
export function itemCells(column: PlanColumn, rows: number): CellRange {
  return { row: planRows.header + 1, column: planColumn(column), rows, columns: 1 };
}

/** Looks of the 90-Day Plan with these rows: calm text, dark letters in the weeks, a line under each phase. */
export function planFormats(rows: readonly TableRowPlan[]): FormatPlan[] {
  const across = (row: number, column: number, columns: number, format: CellFormat): FormatPlan => ({ range: { row, column, rows: 1, columns }, format });
  const cells = (name: PlanColumn, format: CellFormat): FormatPlan => ({ range: itemCells(name, rows.length), format });
  const quiet: CellFormat = { font: { size: sizes.small, color: colors.grey } };
  const phaseOf = (row: TableRowPlan | undefined): unknown => row?.cells[planColumn("phase")];
  return [
    across(planRows.title, 0, 1, styles.title),
    across(planRows.subtitle, 0, 1, styles.quiet),
    across(planRows.title, planColumn("moved"), 1, { ...styles.link, horizontal: "Right", vertical: "Center" }),
    { range: { row: planRows.start, column: 0, rows: 2 + planPhases.length, columns: 1 }, format: styles.rail },
    across(planRows.start, 1, 1, { numberFormat: dayFormat, horizontal: "Left", font: { bold: true, color: colors.accent } }),
    across(planRows.overall, weekColumn, 1, quiet),
    across(planRows.overall, 1, 1, { font: { bold: true } }),
    across(planRows.start, gateColumn, 1, quiet),
    across(planRows.heads, 0, planColumns.length, { ...quiet, vertical: "Bottom" }),
    ...(["phase", "status", "moved", "moves"] as const).map((name) => across(planRows.heads, planColumn(name), 1, { font: { bold: true } })),
    across(planRows.heads, weekColumn + weeks - ((weeks - 1) % weeksPerDate) - 1, 1, { horizontal: "Right" }),
    across(planRows.header, 0, planColumns.length, styles.header),
    across(planRows.header, weekColumn, weeks, { font: { bold: false, size: sizes.small, color: colors.grey }, horizontal: "Center" }),
    ...rows.map((row, index): FormatPlan => across(planRows.header + 1 + index, 0, planColumn("note") + 1, {
      vertical: "Center", borders: { bottom: phaseOf(rows[index + 1]) === phaseOf(row) ? colors.hairline : colors.limit },
    })),
    ...(["item", "owner", "alert", "evidence", "moved", "moves", "note"] as const).map((name) => cells(name, { wrap: true })),
    ...(["start", "due", "doneOn"] as const).map((name) => cells(name, { numberFormat: dayMonthFormat, horizontal: "Left" })),
    cells("phase", { horizontal: "Left", font: { color: colors.grey } }), cells("evidence", { horizontal: "Left" }),
    ...(["moved", "moves"] as const).map((name) => cells(name, quiet)),
    { range: ganttRange(rows.length), format: { horizontal: "Center", font: { size: sizes.small } } },
    { range: { row: planRows.heads, column: planColumn("moved"), rows: rows.length + 2, columns: 1 }, format: { horizontal: "Left", indent: 1 } },
    across(planRows.header, printedColumns, 2, { font: { color: colors.grey } }),
  ];
}
