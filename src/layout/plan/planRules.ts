import { planPhases } from "../../domain/programme/ninetyDayPlan";
import { planStatuses } from "../../domain/programme/planItem";
import type { CellRange, ConditionalFormatPlan, ValidationPlan } from "../sheetPlan";
import { colors } from "../styles";
import type { Texts } from "../texts";
import { ganttRules } from "./gantt";
import { planRows, type PlanColumn } from "./geometry";
import { itemCells } from "./planFormats";
import { gateColumn } from "./planProgress";

/** Colours of the words, which say it all without them. */
export function planRules(items: number, texts: Texts): ConditionalFormatPlan[] {
  const { alerts, statuses, review, gate } = texts.plan;
  const text = (range: CellRange, beginsWith: string, color: string, bold = false): ConditionalFormatPlan => ({ kind: "text", range, beginsWith, font: { color, bold } });
  const column = (name: PlanColumn): CellRange => itemCells(name, items);
  const gates: CellRange = { row: planRows.phases, column: gateColumn, rows: planPhases.length, columns: 1 };
  return [
    text(column("alert"), alerts.overdue, colors.offTarget, true), text(column("alert"), alerts.soon, colors.watch, true),
    ...[alerts.noEvidence, alerts.noDoneDate, alerts.noDue, alerts.early, alerts.late].map((word) => text(column("alert"), word, colors.watch)),
    ...[review.notMoved, review.worse].map((word) => text(column("alert"), word, colors.offTarget, true)),
    text(column("alert"), review.moved, colors.onTarget, true),
    text(column("status"), statuses.done, colors.onTarget), text(column("status"), statuses.blocked, colors.offTarget),
    text(column("status"), statuses.dropped, colors.grey),
    text(gates, gate.mayClose, colors.onTarget, true),
    ...ganttRules(items, texts),
  ];
}

/** Drop-downs and what a cell takes. */
export function planValidations(items: number, { plan }: Texts): ValidationPlan[] {
  const date = (range: CellRange, message: string): ValidationPlan => ({ kind: "date", range, message });
  return [
    date({ row: planRows.start, column: 1, rows: 1, columns: 1 }, plan.startHint),
    { kind: "list", range: itemCells("phase", items), items: planPhases.map(({ number }) => String(number)), message: plan.phaseHint },
    ...(["start", "due", "doneOn"] as const).map((name) => date(itemCells(name, items), plan.dateHint)),
    { kind: "list", range: itemCells("status", items), items: planStatuses.map((status) => plan.statuses[status]), message: plan.statusHint },
  ];
}
