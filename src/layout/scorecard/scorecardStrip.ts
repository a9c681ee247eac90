import type { Scorecard } from "../../domain/scorecard/scorecard";
import { planDays } from "../../domain/programme/ninetyDayPlan";
import { contextFormats } from "../numberFormats";
import { columnFormula, planStartName } from "../plan/planTable";
import type { AreaPlan, FormatPlan, PlanValue } from "../sheetPlan";
import { colors, sizes } from "../styles";
import type { Texts } from "../texts";
import { lastColumn, printedColumns, railColumn, tableColumn } from "./geometry";

/** Context figures in the order of their columns, chosen so that each fits the column that it falls on. */
const figures = [
  "case-volume", "backlog", "average-handle-time", "headcount", "customer-satisfaction", "ai-share", "transfer-rate",
] as const;

/** The area of the unscored figures. */
export const contextAreaId = "context";

/** The unscored figures and the plan's progress: a row of labels over a row of values. */
export function scorecardStrip(card: Scorecard, row: number, texts: Texts): AreaPlan[] {
  const values = figures.map((id): PlanValue => card.context.find((figure) => figure.id === id)?.value ?? texts.dash);
  return [
    {
      id: contextAreaId, row, column: railColumn, owner: "addin", anchor: { row: 0, column: 0 },
      cells: [[texts.rails.context, ...figures.map((id) => texts.context[id])], [null, ...values]],
    },
    {
      id: "plan-progress", row, column: lastColumn, owner: "addin", anchor: { row: 0, column: 0 },
      cells: [[texts.planStrip.label], [{ formula: planFormula(texts) }]],
    },
  ];
}

/** Formats of the strip: one band, small labels, values that stand out. */
export function stripFormats(card: Scorecard, row: number): FormatPlan[] {
  const across = { column: 0, columns: printedColumns };
  return [
    { range: { row, rows: 2, ...across }, format: { fill: colors.band, vertical: "Center", horizontal: "Left" } },
    { range: { row, rows: 1, ...across }, format: { font: { size: sizes.small, color: colors.grey } } },
    { range: { row: row + 1, rows: 1, ...across }, format: { font: { bold: true, size: sizes.lead, color: colors.ink } } },
    { range: { row, rows: 1, column: railColumn, columns: 1 }, format: { font: { bold: true } } },
    { range: { row, rows: 2, column: lastColumn, columns: 1 }, format: { horizontal: "Right" } },
    ...figures.flatMap((id, index): FormatPlan[] => {
      const figure = card.context.find((candidate) => candidate.id === id);
      return figure === undefined ? [] : [{
        range: { row: row + 1, rows: 1, column: tableColumn + index, columns: 1 },
        format: { numberFormat: contextFormats[figure.unit] },
      }];
    }),
  ];
}

function planFormula(texts: Texts): string {
  const { day, notStarted, over, of, done, overdue } = texts.planStrip;
  const { status, item, alert } = texts.plan.columns;
  const start = planStartName;
  const statuses = texts.plan.statuses;
  const count = (header: string, word: string): string => `COUNTIF(${columnFormula(header)},"${word}")`;
  const when = `IF(NOT(ISNUMBER(${start})),"${notStarted}",IF(TODAY()<${start},"${notStarted}",`
    + `IF(TODAY()>=${start}+${planDays},"${over}","${day}"&(TODAY()-${start}+1)&"${of}${planDays}")))`;
  const toDo = `(COUNTA(${columnFormula(item)})-${count(status, statuses.dropped)})`;
  return `=${when}&" · "&${count(status, statuses.done)}&"${of}"&${toDo}&"${done} · "&${count(alert, `${texts.plan.alerts.overdue}*`)}&"${overdue}"`;
}
