import { planPhases } from "../../domain/programme/ninetyDayPlan";
import type { AreaPlan, PlanValue } from "../sheetPlan";
import type { Texts } from "../texts";
import { planRows } from "./geometry";
import { phaseText } from "./planItemsTable";
import { columnFormula } from "./planTable";

/** Live progress overall and per phase: a square per item, filled when it is done. */
export function planProgress(texts: Texts): AreaPlan {
  const { plan } = texts;
  return {
    id: "progress", row: planRows.overall, column: 0, owner: "addin", anchor: { row: 0, column: 0 },
    cells: [
      [plan.overall.toUpperCase(), { formula: overallFormula(texts) }],
      ...planPhases.map(({ number }): PlanValue[] => [null, { formula: phaseFormula(phaseText(number, texts), texts) }]),
    ],
  };
}

function overallFormula(texts: Texts): string {
  const { plan } = texts;
  const status = columnFormula(plan.columns.status);
  const done = `COUNTIF(${status},"${plan.statuses.done}")`;
  const total = `(COUNTA(${columnFormula(plan.columns.item)})-COUNTIF(${status},"${plan.statuses.dropped}"))`;
  const alert = columnFormula(plan.columns.alert);
  return `${progress(done, total, texts)}&" · "&COUNTIF(${alert},"${plan.alerts.overdue}")&"${plan.progress.overdue}`
    + ` · "&COUNTIF(${alert},"${plan.alerts.soon}")&"${plan.progress.soon}"`;
}

function phaseFormula(phase: string, texts: Texts): string {
  const { plan } = texts;
  const phases = columnFormula(plan.columns.phase);
  const count = (status: string): string => `COUNTIFS(${phases},"${phase}",${columnFormula(plan.columns.status)},"${status}")`;
  const total = `(COUNTIF(${phases},"${phase}")-${count(plan.statuses.dropped)})`;
  return `${progress(count(plan.statuses.done), total, texts)}&" · ${phase}"`;
}

function progress(done: string, total: string, { plan }: Texts): string {
  return `=REPT("■",${done})&REPT("□",MAX(0,${total}-${done}))&"  "&${done}&"${plan.progress.of}"&${total}&"${plan.progress.done}"`;
}
