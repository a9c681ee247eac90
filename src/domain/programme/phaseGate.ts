import type { ChecklistItem } from "./checklist";
import { itemTiming } from "./itemTiming";
import type { PlanPhase } from "./planItem";

/** How much of what was to be done is done: dropped items leave the count. */
export interface PlanProgress {
  readonly done: number;
  readonly total: number;
}

/** Whether a phase may close: when every item of it is done or dropped, and every done one has evidence and a date. */
export interface PhaseGate {
  readonly verdict: "may-close" | "not-yet" | "no-items";
  /** Items that are missing for it: not done yet, done without evidence, and done with it but without a date. */
  readonly open: number;
  readonly bare: number;
  readonly undated: number;
  /** Serial day of the gate, the phase's last; null where the plan has no start date. */
  readonly day: number | null;
  /** Days since then while it may not close; 0 before. */
  readonly late: number;
}

export function planProgress(items: readonly ChecklistItem[]): PlanProgress {
  const count = (status: ChecklistItem["status"]): number => items.filter((item) => item.status === status).length;
  return { done: count("done"), total: items.length - count("dropped") };
}

/** The gate of a phase by the phase's items, on the serial day `today`. */
export function phaseGate({ lastDay }: PlanPhase, items: readonly ChecklistItem[], planStart: number | null, today: number): PhaseGate {
  const { done, total } = planProgress(items);
  const timings = items.map((item) => itemTiming(item, today)?.kind);
  const missing = {
    open: total - done, bare: timings.filter((kind) => kind === "no-evidence").length, undated: timings.filter((kind) => kind === "no-done-date").length,
  };
  const day = planStart === null ? null : planStart + lastDay - 1;
  if (items.length === 0) return { verdict: "no-items", ...missing, day, late: 0 };
  const mayClose = missing.open + missing.bare + missing.undated === 0;
  return { verdict: mayClose ? "may-close" : "not-yet", ...missing, day, late: mayClose || day === null ? 0 : Math.max(0, today - day) };
}
