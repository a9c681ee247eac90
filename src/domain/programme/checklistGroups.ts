import type { Checklist, ChecklistItem } from "./checklist";
import { itemTiming } from "./itemTiming";
import { planPhases } from "./ninetyDayPlan";
import { phaseGate, planProgress, type PhaseGate, type PlanProgress } from "./phaseGate";
import type { PlanPhase } from "./planItem";

/** A part of the checklist; every item stands in one of them. */
export type ChecklistGroup =
  | { readonly kind: "overdue" | "soon"; readonly items: readonly ChecklistItem[] }
  /** Of a phase, the items that are not urgent; progress and gate are of all of them. */
  | { readonly kind: "phase"; readonly phase: PlanPhase; readonly items: readonly ChecklistItem[]; readonly progress: PlanProgress; readonly gate: PhaseGate }
  | { readonly kind: "unphased"; readonly items: readonly ChecklistItem[] };

/** What is overdue and what is due within seven days of the serial day `today`, each by due date; then the phases, and what is in none where there is something. */
export function checklistGroups({ items, start }: Checklist, today: number): ChecklistGroup[] {
  const urgent = (kind: "overdue" | "due"): ChecklistItem[] =>
    items.filter((item) => itemTiming(item, today)?.kind === kind).sort((a, b) => (a.due ?? 0) - (b.due ?? 0));
  const overdue = urgent("overdue");
  const soon = urgent("due");
  const isUrgent = new Set([...overdue, ...soon]);
  const calm = (phase: ChecklistItem["phase"]): ChecklistItem[] => items.filter((item) => item.phase === phase && !isUrgent.has(item));
  const unphased = calm(null);
  return [
    ...(overdue.length > 0 ? [{ kind: "overdue" as const, items: overdue }] : []),
    ...(soon.length > 0 ? [{ kind: "soon" as const, items: soon }] : []),
    ...planPhases.map((phase): ChecklistGroup => {
      const all = items.filter((item) => item.phase === phase.number);
      return { kind: "phase", phase, items: calm(phase.number), progress: planProgress(all), gate: phaseGate(phase, all, start, today) };
    }),
    ...(unphased.length > 0 ? [{ kind: "unphased" as const, items: unphased }] : []),
  ];
}
