import type { PlanItemState } from "./planState";

/**
 * What to do next: open items that have a due date, those overdue on `day` first, then those that should move one of the `weak`
 * indicators within the next 30 days, then by due date; at most `count`.
 */
export function nextItems(
  states: readonly PlanItemState[], day: number, weak: readonly string[], count: number,
): PlanItemState[] {
  return states
    .flatMap((state, order) => (isOpen(state) && state.due !== null ? [{ state, order, due: state.due }] : []))
    .map(({ state, order, due }) => ({ state, order, due, urgency: due < day ? 0 : due <= day + lookAhead && state.moves.some((id) => weak.includes(id)) ? 1 : 2 }))
    .sort((a, b) => a.urgency - b.urgency || a.due - b.due || a.order - b.order)
    .slice(0, count)
    .map(({ state }) => state);
}

function isOpen({ status }: PlanItemState): boolean {
  return status !== "done" && status !== "dropped";
}

/** Days: a phase's length. */
const lookAhead = 30;
