import type { PlanItem } from "./planItem";

/** Serial day on which an item starts, when the plan starts on the serial day `planStart`. */
export function startDate(item: PlanItem, planStart: number): number {
  return planStart + item.startDay - 1;
}

/** Serial day on which an item is due, when the plan starts on the serial day `planStart`. */
export function dueDate(item: PlanItem, planStart: number): number {
  return planStart + item.dueDay - 1;
}
