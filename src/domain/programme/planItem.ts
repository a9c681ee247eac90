/** Where an item of the 90-day plan stands. "dropped" leaves the count of what is to be done. */
export type PlanStatus = "not started" | "in progress" | "done" | "blocked" | "dropped";

/** Every status, in the order in which a list offers them. */
export const planStatuses: readonly PlanStatus[] = ["not started", "in progress", "done", "blocked", "dropped"];

export type PhaseNumber = 1 | 2 | 3;

/** A third of the plan; days count from 1, the start date. */
export interface PlanPhase {
  readonly number: PhaseNumber;
  readonly title: string;
  readonly firstDay: number;
  readonly lastDay: number;
}

/** One thing to do in the 90 days. */
export interface PlanItem {
  /** Stable; the key of its row on the sheet. */
  readonly id: string;
  readonly phase: PhaseNumber;
  readonly title: string;
  /** Ids of the indicators that it should move. */
  readonly moves: readonly string[];
  /** Role that owns it until a person's name is put there. */
  readonly ownerRole: string;
  /** Day of the plan on which it starts, 1–90. */
  readonly startDay: number;
  /** Day of the plan on which it is due, 1–90. */
  readonly dueDay: number;
}
