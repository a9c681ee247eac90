import { ninetyDayPlan, planPhases } from "../../domain/programme/ninetyDayPlan";
import type { PlanItem } from "../../domain/programme/planItem";
import type { Scorecard } from "../../domain/scorecard/scorecard";
import { reference } from "../scorecard/scorecardTables";
import type { PlanValue, TablePlan } from "../sheetPlan";
import type { Texts } from "../texts";
import { planColumns, planRows, type PlanColumn } from "./geometry";
import { planStartName, planTableId } from "./planTable";

/** The plan's items. Everything but the alert is the user's from the first build on: the dates begin as formulas over the start date. */
export function planItemsTable(card: Scorecard, texts: Texts): TablePlan {
  return {
    id: planTableId,
    row: planRows.header, column: 0,
    columns: [
      ...planColumns.map((name) => ({ header: texts.plan.columns[name], owner: name === "alert" ? "addin" as const : "user" as const })),
      { header: texts.plan.columns.line, owner: "addin" },
    ],
    rows: ninetyDayPlan.map((item) => {
      const values = itemValues(item, card, texts);
      return { key: item.id, cells: [...planColumns.map((name) => values[name]), { formula: lineFormula(texts) }] };
    }),
    missingRows: "leave",
  };
}

/** A phase as its column names it. */
export function phaseText(number: number, texts: Texts): string {
  const phase = planPhases.find((candidate) => candidate.number === number);
  return texts.plan.phase(number, phase?.title ?? "");
}

function itemValues(item: PlanItem, card: Scorecard, texts: Texts): Readonly<Record<PlanColumn, PlanValue>> {
  return {
    phase: phaseText(item.phase, texts),
    item: item.title,
    owner: item.ownerRole,
    start: { formula: `=${planStartName}+${item.startDay - 1}` },
    due: { formula: `=${planStartName}+${item.dueDay - 1}` },
    alert: { formula: alertFormula(texts) },
    status: texts.plan.statuses["not started"],
    doneOn: null,
    evidence: null,
    moves: item.moves.map((id) => card.lines.find(({ description }) => description.id === id)?.description.title ?? id).join(", "),
    note: null,
  };
}

function alertFormula({ plan }: Texts): string {
  const status = reference(plan.columns.status);
  const due = reference(plan.columns.due);
  const { done, dropped } = plan.statuses;
  return `=IF(OR(${status}="${done}",${status}="${dropped}",NOT(ISNUMBER(${due}))),"",`
    + `IF(${due}<TODAY(),"${plan.alerts.overdue}",IF(${due}<=TODAY()+7,"${plan.alerts.soon}","")))`;
}

/** One sentence per item, for the Scorecard. The month is chosen by number: TEXT's codes differ between Excel's languages. */
function lineFormula({ plan, monthsShort }: Texts): string {
  const owner = reference(plan.columns.owner);
  const due = reference(plan.columns.due);
  const alert = reference(plan.columns.alert);
  const months = monthsShort.map((month) => `"${month}"`).join(",");
  return `=${reference(plan.columns.item)}&" · "&IF(${owner}="","${plan.noOwner}",${owner})`
    + `&IF(ISNUMBER(${due})," · ${plan.due}"&DAY(${due})&" "&CHOOSE(MONTH(${due}),${months}),"")&IF(${alert}="",""," · "&${alert})`;
}
