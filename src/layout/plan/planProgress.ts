import { planPhases } from "../../domain/programme/ninetyDayPlan";
import type { PlanPhase } from "../../domain/programme/planItem";
import type { AreaPlan, PlanValue } from "../sheetPlan";
import type { Texts } from "../texts";
import { planRows } from "./geometry";
import { columnFormula } from "./planTable";
import { gateFormula } from "./phaseGate";

/** Column of what stands beside the progress: whether each phase may close, and by which rule. */
export const gateColumn = 3;

/** Live progress overall and per phase: a square per item, filled when it is done; beside it each phase's gate. */
export function planProgress(texts: Texts): AreaPlan {
  const { plan } = texts;
  return {
    id: "progress", row: planRows.overall, column: 0, owner: "addin", anchor: { row: 0, column: 0 },
    cells: [
      [plan.overall.toUpperCase(), { formula: overallFormula(texts) }],
      ...planPhases.map((phase): PlanValue[] => [null, { formula: phaseFormula(phase, texts) }, null, { formula: gateFormula(phase, texts) }]),
    ],
  };
}

function overallFormula({ plan }: Texts): string {
  const status = columnFormula(plan.columns.status);
  const items = `COUNTA(${columnFormula(plan.columns.item)})`;
  const done = `COUNTIF(${status},"${plan.statuses.done}")`;
  const total = `(${items}-COUNTIF(${status},"${plan.statuses.dropped}"))`;
  const alerts = (criterion: string): string => `COUNTIF(${columnFormula(plan.columns.timing)},"${criterion}")`;
  const mark = columnFormula(plan.columns.phaseMark);
  const misplaced = `(COUNTIF(${mark},"${plan.alerts.early}")+COUNTIF(${mark},"${plan.alerts.late}"))`;
  const noPhase = `(${items}-COUNTIF(${columnFormula(plan.columns.phaseNumber)},">0"))`;
  return `${progress(done, total, plan)}&" · "&${alerts(`${plan.alerts.overdue}*`)}&"${plan.progress.overdue}"`
    + `&" · "&${alerts(`${plan.alerts.soon} *`)}&"${plan.progress.soon}"`
    + `&IF(${misplaced}>0," · "&${misplaced}&"${plan.progress.misplaced}","")&IF(${noPhase}>0," · "&${noPhase}&"${plan.progress.noPhase}","")`;
}

function phaseFormula({ number, title }: PlanPhase, { plan, phrase }: Texts): string {
  const phases = columnFormula(plan.columns.phaseNumber);
  const count = (status: string): string => `COUNTIFS(${phases},${number},${columnFormula(plan.columns.status)},"${status}")`;
  const total = `(COUNTIF(${phases},${number})-${count(plan.statuses.dropped)})`;
  return `${progress(count(plan.statuses.done), total, plan)}&" · ${plan.phase(number, phrase(title))}"`;
}

function progress(done: string, total: string, plan: Texts["plan"]): string {
  return `=REPT("■",${done})&REPT("□",MAX(0,${total}-${done}))&"  "&${done}&"${plan.progress.of}"&${total}&"${plan.progress.done}"`;
}
