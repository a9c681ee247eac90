import { ninetyDayPlan, planPhases } from "../domain/programme/ninetyDayPlan";
import { planStatuses } from "../domain/programme/planItem";
import type { Scorecard } from "../domain/scorecard/scorecard";
import { dayFormat } from "./numberFormats";
import { ganttArea, ganttRules } from "./plan/gantt";
import { planColumn, planColumns, planRows, planWidths, weekColumn, weeks, weekWidth, type PlanColumn } from "./plan/geometry";
import { planItemsTable } from "./plan/planItemsTable";
import { planProgress } from "./plan/planProgress";
import { planSheetId, planStartName } from "./plan/planTable";
import { scorecardSheetId } from "./scorecard/geometry";
import type { SheetContext } from "./sheetContext";
import type { CellFormat, CellRange, ConditionalFormatPlan, FormatPlan, SheetPlan, ValidationPlan } from "./sheetPlan";
import { colors, sizes, styles } from "./styles";
import type { Texts } from "./texts";
import { formatDate } from "./words/formatPeriod";

const items = ninetyDayPlan.length;
const firstRow = planRows.header + 1;
const printedColumns = weekColumn + weeks;
/** Points: two lines of text and air. */
const itemHeight = 33;

/** Plans the 90-Day Plan: the start date, live progress, the items with owners and dates, and a Gantt that follows the dates. */
export function planNinetyDays(card: Scorecard, context: SheetContext): SheetPlan {
  const { texts, planStart, dayOffset = 0 } = context;
  return {
    id: planSheetId,
    name: texts.sheetNames.plan,
    visibility: "visible",
    columnWidths: [...planColumns.map((name) => planWidths[name]), 0, 0, ...new Array<number>(weeks).fill(weekWidth)],
    rowHeights: [
      { row: planRows.title, height: 26 }, { row: planRows.header, height: 20 },
      ...ninetyDayPlan.map((_, index) => ({ row: firstRow + index, height: itemHeight })),
    ],
    areas: [
      { id: "head", row: planRows.title, column: 0, owner: "addin", cells: [[texts.plan.title], [texts.plan.subtitle]] },
      startLabel(texts),
      { id: startAreaId, row: planRows.start, column: 1, owner: "user", cells: [[planStart - dayOffset]] },
      planProgress(texts),
      ganttArea(texts),
    ],
    tables: [planItemsTable(card, texts)],
    formats: formats(),
    conditionalFormats: [...statusRules(texts), ...ganttRules(items, texts)],
    validations: validations(texts),
    charts: [],
    names: [{ name: planStartName, refersTo: { sheet: planSheetId, row: planRows.start, column: 1, rows: 1, columns: 1 } }],
    links: [{ row: planRows.title, column: planColumn("note"), sheet: scorecardSheetId, text: texts.links.scorecard }],
    freeze: { rows: firstRow, columns: 2 },
    page: {
      orientation: "landscape",
      printArea: { row: 0, column: 0, rows: firstRow + items, columns: printedColumns },
      titleRows: { first: planRows.months, last: planRows.header },
      fitToPagesTall: 1,
      footerLeft: texts.footer(formatDate(card.asOf, texts)),
    },
  };
}

const startAreaId = "start-date";

/** The start date's label, right of which the user's date stands. */
export function startLabel(texts: Texts): SheetPlan["areas"][number] {
  return {
    id: "start-label", row: planRows.start, column: 0, owner: "addin", cells: [[texts.plan.start.toUpperCase()]], anchor: { row: 0, column: 0 },
  };
}

function itemCells(name: PlanColumn): CellRange {
  return { row: firstRow, column: planColumn(name), rows: items, columns: 1 };
}

function formats(): FormatPlan[] {
  const cells = (name: PlanColumn, format: CellFormat): FormatPlan => ({ range: itemCells(name), format });
  const day: CellFormat = { numberFormat: dayFormat, horizontal: "Left" };
  return [
    { range: { row: planRows.title, column: 0, rows: 1, columns: 1 }, format: styles.title },
    { range: { row: planRows.subtitle, column: 0, rows: 1, columns: 1 }, format: styles.quiet },
    { range: { row: planRows.title, column: planColumn("note"), rows: 1, columns: 1 }, format: styles.link },
    { range: { row: planRows.start, column: 0, rows: 2 + planPhases.length, columns: 1 }, format: styles.rail },
    { range: { row: planRows.start, column: 1, rows: 1, columns: 1 }, format: { ...day, font: { bold: true, color: colors.accent } } },
    { range: { row: planRows.overall, column: 1, rows: 1, columns: 1 }, format: { font: { bold: true } } },
    { range: { row: planRows.months, column: weekColumn, rows: 1, columns: weeks }, format: { font: { size: sizes.small, color: colors.grey } } },
    { range: { row: planRows.header, column: 0, rows: 1, columns: planColumns.length }, format: styles.header },
    {
      range: { row: planRows.header, column: weekColumn, rows: 1, columns: weeks },
      format: { font: { size: sizes.small, color: colors.grey }, numberFormat: "d", horizontal: "Left", borders: { bottom: colors.ink } },
    },
    ...ninetyDayPlan.map((item, index): FormatPlan => ({
      range: { row: firstRow + index, column: 0, rows: 1, columns: printedColumns },
      format: { vertical: "Center", borders: { bottom: ninetyDayPlan[index + 1]?.phase === item.phase ? colors.hairline : colors.limit } },
    })),
    ...(["phase", "item", "owner", "evidence", "moves", "note"] as const).map((name) => cells(name, { wrap: true })),
    ...(["start", "due", "doneOn"] as const).map((name) => cells(name, day)),
    cells("phase", { font: { color: colors.grey } }),
    cells("moves", { font: { size: sizes.small, color: colors.grey } }),
  ];
}

function statusRules({ plan }: Texts): ConditionalFormatPlan[] {
  const text = (name: PlanColumn, beginsWith: string, color: string, bold = false): ConditionalFormatPlan =>
    ({ kind: "text", range: itemCells(name), beginsWith, font: { color, bold } });
  return [
    text("alert", plan.alerts.overdue, colors.offTarget, true), text("alert", plan.alerts.soon, colors.watch, true),
    text("status", plan.statuses.done, colors.onTarget), text("status", plan.statuses.blocked, colors.offTarget),
    text("status", plan.statuses.dropped, colors.grey),
  ];
}

function validations({ plan }: Texts): ValidationPlan[] {
  const date = (range: CellRange, message: string): ValidationPlan => ({ kind: "date", range, message });
  return [
    date({ row: planRows.start, column: 1, rows: 1, columns: 1 }, plan.startHint),
    ...(["start", "due", "doneOn"] as const).map((name) => date(itemCells(name), plan.dateHint)),
    { kind: "list", range: itemCells("status"), items: planStatuses.map((status) => plan.statuses[status]), message: plan.statusHint },
  ];
}
