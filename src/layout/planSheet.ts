import type { Scorecard } from "../domain/scorecard/scorecard";
import { ganttDates } from "./plan/gantt";
import { planColumn, planRows, planWidths, printedColumns, weekColumn } from "./plan/geometry";
import { planFormats } from "./plan/planFormats";
import { planAir, planItemsTable } from "./plan/planItemsTable";
import { gateColumn, planProgress } from "./plan/planProgress";
import { planRules, planValidations } from "./plan/planRules";
import { planSheetId, planStartName } from "./plan/planTable";
import { scorecardSheetId } from "./scorecard/geometry";
import type { SheetContext } from "./sheetContext";
import type { AreaPlan, SheetPlan } from "./sheetPlan";
import { sheetRows } from "./sheetRows";
import type { Texts } from "./texts";
import { formatDate } from "./words/formatPeriod";
import { rowHeight } from "./words/rowHeight";

/** Plans the 90-Day Plan: the start date, live progress and gates, and the items with what was said, done and moved since. */
export function planNinetyDays(card: Scorecard, context: SheetContext): SheetPlan {
  const { texts, planStart, dayOffset = 0 } = context;
  const { plan } = texts;
  const table = planItemsTable(card, context);
  const rows = table.rows.length;
  const look = { textSizes: table.columns.map(({ size }) => size), air: planAir };
  const line = (id: string, row: number, column: number, ...cells: string[]): AreaPlan => ({ id, row, column, owner: "addin", cells: [cells] });
  return {
    id: planSheetId,
    name: texts.sheetNames.plan,
    visibility: "visible",
    columnWidths: [...planWidths, 0],
    rowHeights: [
      { row: planRows.title, height: 26 }, { row: planRows.subtitle + 1, height: 6 }, { row: planRows.header, height: 18 },
      ...table.rows.map(({ cells }, index) => ({ row: planRows.header + 1 + index, height: rowHeight(cells, planWidths, look) })),
    ],
    areas: [
      { ...line("head", planRows.title, 0), cells: [[plan.title], [plan.subtitle]] },
      startLabel(texts),
      { ...line(startAreaId, planRows.start, 1), owner: "user", cells: [[planStart - dayOffset]] },
      line("gate-rule", planRows.start, gateColumn, plan.rule),
      planProgress(texts),
      line("said", planRows.heads, planColumn("phase"), plan.heads.said),
      line("did", planRows.heads, planColumn("status"), plan.heads.did),
      ganttDates(texts),
      line("legend", planRows.overall, weekColumn, plan.legend),
      line("moved", planRows.heads, planColumn("moved"), plan.heads.moved, plan.heads.aside),
    ],
    tables: [table],
    formats: planFormats(table.rows),
    conditionalFormats: planRules(rows, texts),
    validations: planValidations(rows, texts),
    charts: [],
    names: [{ name: planStartName, refersTo: { sheet: planSheetId, row: planRows.start, column: 1, rows: 1, columns: 1 } }],
    links: [{ row: planRows.title, column: planColumn("moved"), sheet: scorecardSheetId, text: texts.links.scorecard }],
    freeze: { rows: planRows.header + 1, columns: planColumn("item") + 1 },
    page: {
      orientation: "landscape",
      // Whole columns: the rows that the user adds are printed too.
      printArea: { row: 0, column: 0, rows: sheetRows, columns: printedColumns },
      titleRows: { first: planRows.heads, last: planRows.header },
      fitToPagesTall: 1,
      footerLeft: texts.footer(formatDate(card.asOf, texts)),
    },
  };
}

const startAreaId = "start-date";

/** The start date's label, right of which the user's date stands. */
export function startLabel(texts: Texts): AreaPlan {
  return {
    id: "start-label", row: planRows.start, column: 0, owner: "addin", cells: [[texts.plan.start.toUpperCase()]], anchor: { row: 0, column: 0 },
  };
}
