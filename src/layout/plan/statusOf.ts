import { planStatuses, type PlanStatus } from "../../domain/programme/planItem";
import type { PresentValue } from "../merge/presentSheet";
import type { Texts } from "../texts";

/** The status that a cell names; null where it names none. */
export function statusOf(cell: PresentValue, { plan }: Texts): PlanStatus | null {
  const word = String(cell).trim().toLowerCase();
  return planStatuses.find((status) => plan.statuses[status].toLowerCase() === word) ?? null;
}
