import type { PlanPhase } from "../../domain/programme/planItem";
import type { Texts } from "../texts";
import { dayFormula } from "./dayFormula";
import { columnFormula, planStartName } from "./planTable";

/**
 * Whether a phase may close: when every item of it is done or dropped, and every done one has evidence and a date. Where it may
 * not, what is missing; behind it the gate's date, the phase's last day, and by how much it is late.
 */
export function gateFormula({ number, lastDay }: PlanPhase, texts: Texts): string {
  const { columns, statuses, alerts, gate } = texts.plan;
  const phases = columnFormula(columns.phaseNumber);
  const count = (header: string, word: string): string => `COUNTIFS(${phases},${number},${columnFormula(header)},"${word}")`;
  const open = `(COUNTIF(${phases},${number})-${count(columns.status, statuses.done)}-${count(columns.status, statuses.dropped)})`;
  const bare = count(columns.timing, alerts.noEvidence);
  const undated = count(columns.timing, alerts.noDoneDate);
  const missing = ([[open, gate.open], [bare, gate.bare], [undated, gate.undated]] as const)
    .map(([amount, words]) => `&IF(${amount}>0," · "&${amount}&"${words}","")`).join("");
  const day = `${planStartName}+${lastDay - 1}`;
  const late = `IF(TODAY()>${day},", "&(TODAY()-(${day}))&"${gate.late}","")`;
  const on = (isLate: boolean): string => `&IF(ISNUMBER(${planStartName}),"${gate.on}"&${dayFormula(day, texts)}${isLate ? `&${late}` : ""},"")`;
  return `=IF(COUNTIF(${phases},${number})=0,"${gate.empty}"${on(false)},`
    + `IF(${open}+${bare}+${undated}=0,"${gate.mayClose}"${on(false)},"${gate.notYet}"${on(true)}${missing}))`;
}
