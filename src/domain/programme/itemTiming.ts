import type { ChecklistItem } from "./checklist";

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
