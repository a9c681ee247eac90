import { ninetyDayPlan } from "./ninetyDayPlan";
import { dueDate, startDate } from "./planDates";
import type { PlanItem, PlanStatus } from "./planItem";

/** What a user put into one item's row; null where there is nothing that can be read. */
export interface PlanItemInput {
  readonly owner: string | null;
  readonly status: PlanStatus | null;
  /** Serial days; null also where the row still follows the plan's start date. */
  readonly start: number | null;
  readonly due: number | null;
}

/** What the 90-Day Plan sheet says now. */
export interface PlanInput {
  /** Serial day; null where the start cell holds no date. */
  readonly start: number | null;
  /** By item id. An item that is not here was removed by the user. */
  readonly items: Readonly<Record<string, PlanItemInput>>;
}

/** A shipped item as it stands, with the user's words and dates where there are any. */
export interface PlanItemState {
  readonly item: PlanItem;
  readonly owner: string;
  readonly status: PlanStatus;
  /** Serial days. */
  readonly start: number;
  readonly due: number;
}

/**
 * The shipped items in force, in the plan's order.
 * @param defaultStart serial day that counts where no start date is given.
 * @param input what the sheet says; null before there is one.
 */
export function planState(defaultStart: number, input: PlanInput | null): PlanItemState[] {
  const start = input?.start ?? defaultStart;
  return ninetyDayPlan
    .filter((item) => input === null || input.items[item.id] !== undefined)
    .map((item) => {
      const typed = input?.items[item.id];
      return {
        item,
        owner: typed?.owner ?? item.ownerRole,
        status: typed?.status ?? "not started",
        start: typed?.start ?? startDate(item, start),
        due: typed?.due ?? dueDate(item, start),
      };
    });
}
