import type { ChecklistItem } from "./checklist";
import { planPhases } from "./ninetyDayPlan";

/** Days ahead in which something counts as due soon. */
export const soonDays = 7;

/** What is due of an open item, in days, or what a done one lacks. */
export type ItemTiming =
  | { readonly kind: "overdue" | "due"; readonly days: number }
  | { readonly kind: "no-due" | "no-evidence" | "no-done-date" };

/** The same as the sheet's alert says: null where nothing is to be said on the serial day `today`. */
export function itemTiming({ status, due, doneOn, evidence }: ChecklistItem, today: number): ItemTiming | null {
  if (status === "dropped") return null;
  if (status === "done") return evidence === null ? { kind: "no-evidence" } : doneOn === null ? { kind: "no-done-date" } : null;
  if (due === null) return { kind: "no-due" };
  if (due < today) return { kind: "overdue", days: today - due };
  return due <= today + soonDays ? { kind: "due", days: due - today } : null;
}

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
