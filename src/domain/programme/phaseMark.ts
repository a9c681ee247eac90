import type { ChecklistItem } from "./checklist";
import { planPhases } from "./ninetyDayPlan";

/** Whether an item lies outside its phase: begun or done before it ("early"), or due, done or still open after it ("late"). */
export function phaseMark({ status, phase, start, due, doneOn }: ChecklistItem, planStart: number | null, today: number): "early" | "late" | null {
  const days = planPhases.find(({ number }) => number === phase);
  if (days === undefined || planStart === null || status === "dropped") return null;
  const first = planStart + days.firstDay - 1;
  const last = planStart + days.lastDay - 1;
  if ([start, doneOn].some((day) => day !== null && day < first)) return "early";
  const isLate = [due, doneOn].some((day) => day !== null && day > last) || (status !== "done" && today > last);
  return isLate ? "late" : null;
}
