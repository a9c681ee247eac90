import type { PlanItemState } from "./planState";

/**
 * What to do next: open items, those overdue on `day` first, then those that should move one of the `weak` indicators
 * within the next 30 days, then by due date; at most `count`.
 */
export function nextItems(
  states: readonly PlanItemState[], day: number, weak: readonly string[], count: number,
): PlanItemState[] {
  const urgency = (state: PlanItemState): number => {
    if (state.due < day) return 0;
    const helps = state.item.moves.some((id) => weak.includes(id));
    return helps && state.due <= day + lookAhead ? 1 : 2;
  };
  return states
    .filter(({ status }) => status !== "done" && status !== "dropped")
    .map((state, order) => ({ state, order, urgency: urgency(state) }))
    .sort((a, b) => a.urgency - b.urgency || a.state.due - b.state.due || a.order - b.order)
    .slice(0, count)
    .map(({ state }) => state);
}

/** Days: a phase's length. */
const lookAhead = 30;
