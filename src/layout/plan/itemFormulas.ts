import { planPhases } from "../../domain/programme/ninetyDayPlan";
import { reference } from "../scorecard/scorecardTables";
import type { Texts } from "../texts";
import { dayFormula } from "./dayFormula";
import type { PlanColumn } from "./geometry";
import { planStartName } from "./planTable";

const daysPerWeek = 7;

/** The live cells of an item's row: the same formulas in every row, so that a row that the user adds gets them too. */
export function itemFormulas(texts: Texts): Readonly<Record<"alert" | "phaseNumber" | "timing" | "phaseMark" | "bar" | "line", string>> {
  return {
    alert: alertFormula(texts), phaseNumber: phaseNumberFormula(texts), timing: timingFormula(texts), phaseMark: phaseMarkFormula(texts),
    bar: barFormula(texts), line: lineFormula(texts),
  };
}

function cellsOf({ plan }: Texts): (name: PlanColumn) => string {
  return (name) => reference(plan.columns[name]);
}

/** The letter of the item's bar in the weeks between its dates; one without a start is due in one week. */
export function weekFormula(week: number, texts: Texts): string {
  const cell = cellsOf(texts);
  const first = `${planStartName}+${daysPerWeek * week}`;
  const start = `IF(ISNUMBER(${cell("start")}),${cell("start")},${cell("due")})`;
  return `=IFERROR(IF(AND(${start}<${first}+${daysPerWeek},${cell("due")}>=${first}),${cell("bar")},""),"")`;
}

function barFormula(texts: Texts): string {
  const cell = cellsOf(texts);
  const { bars, statuses } = texts.plan;
  return `=IF(NOT(ISNUMBER(${cell("due")})),"",IF(${cell("status")}="${statuses.done}","${bars.done}",`
    + `IF(${cell("status")}="${statuses.dropped}","${bars.dropped}",IF(${cell("due")}<TODAY(),"${bars.overdue}","${bars.open}"))))`;
}

/** The phase's number, whether it stands alone or before the phase's name; empty where there is none. */
function phaseNumberFormula(texts: Texts): string {
  return `=IFERROR(CHOOSE(VALUE(LEFT(${cellsOf(texts)("phase")},1)),${planPhases.map(({ number }) => number).join(",")}),"")`;
}

/** What is due, or what a done item lacks; else what its review found. */
function timingFormula(texts: Texts): string {
  const cell = cellsOf(texts);
  const { alerts, statuses } = texts.plan;
  const due = cell("due");
  const whenDone = `IF(${cell("evidence")}="","${alerts.noEvidence}",IF(ISNUMBER(${cell("doneOn")}),${cell("review")}&"","${alerts.noDoneDate}"))`;
  const whenOpen = `IF(NOT(ISNUMBER(${due})),"${alerts.noDue}",IF(${due}<TODAY(),"${alerts.overdue} "&(TODAY()-${due})&"${alerts.days}",`
    + `IF(${due}=TODAY(),"${alerts.today}",IF(${due}<=TODAY()+${daysPerWeek},"${alerts.within}"&(${due}-TODAY())&"${alerts.days}",""))))`;
  return `=IF(OR(${cell("item")}="",${cell("status")}="${statuses.dropped}"),"",IF(${cell("status")}="${statuses.done}",${whenDone},${whenOpen}))`;
}

/** Whether an item lies outside its phase: begun or done before it, due or done or still open after it. */
function phaseMarkFormula(texts: Texts): string {
  const cell = cellsOf(texts);
  const { alerts, statuses } = texts.plan;
  const day = (days: readonly number[]): string => `${planStartName}+CHOOSE(${cell("phaseNumber")},${days.map((number) => number - 1).join(",")})`;
  const first = day(planPhases.map(({ firstDay }) => firstDay));
  const last = day(planPhases.map(({ lastDay }) => lastDay));
  const is = (name: PlanColumn, comparison: string): string => `AND(ISNUMBER(${cell(name)}),${cell(name)}${comparison})`;
  const isOpen = `AND(${cell("status")}<>"${statuses.done}",TODAY()>${last})`;
  return `=IF(OR(NOT(ISNUMBER(${cell("phaseNumber")})),NOT(ISNUMBER(${planStartName})),${cell("status")}="${statuses.dropped}"),"",`
    + `IF(OR(${is("start", `<${first}`)},${is("doneOn", `<${first}`)}),"${alerts.early}",`
    + `IF(OR(${is("due", `>${last}`)},${is("doneOn", `>${last}`)},${isOpen}),"${alerts.late}","")))`;
}

function alertFormula(texts: Texts): string {
  const cell = cellsOf(texts);
  return `=${cell("timing")}&IF(OR(${cell("timing")}="",${cell("phaseMark")}=""),"",", ")&${cell("phaseMark")}`;
}

/** One sentence per item, for the Scorecard. */
function lineFormula(texts: Texts): string {
  const cell = cellsOf(texts);
  const { plan } = texts;
  return `=${cell("item")}&" · "&IF(${cell("owner")}="","${plan.noOwner}",${cell("owner")})`
    + `&IF(ISNUMBER(${cell("due")})," · ${plan.due}"&${dayFormula(cell("due"), texts)},"")&IF(${cell("alert")}="",""," · "&${cell("alert")})`;
}
