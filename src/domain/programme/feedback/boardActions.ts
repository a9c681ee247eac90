import type { Table } from "../../table/table";
import { chosen, type Choice } from "../choice";
import { numberIn, rowsOf, textIn } from "../rowReaders";

export type ActionStatus = "open" | "in-progress" | "done" | "dropped";

/** An action that the agents' advisory board asked for. Serial days. */
export interface BoardAction {
  readonly action: string;
  readonly raised: number;
  readonly owner: string | null;
  readonly status: ActionStatus;
  readonly due: number | null;
  readonly done: number | null;
  /** Days from its raising to its end, or to the as-of while it goes on; null where it ended nobody knows when. */
  readonly age: number | null;
  /** Days from its due day to the as-of; null where it ended, is not due yet or has no due day. */
  readonly daysLate: number | null;
}

const statuses: readonly Choice<ActionStatus>[] = [
  { id: "in-progress", title: "in progress", words: ["started", "in arbeit", "begonnen"] },
  { id: "dropped", title: "dropped", words: ["cancelled", "rejected", "verworfen", "abgelehnt"] },
  { id: "done", title: "done", words: ["closed", "completed", "erledigt", "fertig", "abgeschlossen"] },
  { id: "open", title: "open", words: ["new", "offen", "neu"] },
];

/** Reads the board's actions that were raised by a day: those under way first, the oldest before, then those that ended. */
export function readBoardActions(table: Table, asOf: number): BoardAction[] {
  const actions = rowsOf(table, (own) => {
    const [action, raised, owner, status, due, done] = [textIn(own, "action"), numberIn(own, "raised"), textIn(own, "owner"), textIn(own, "status"), numberIn(own, "due"), numberIn(own, "done")];
    return (row): BoardAction | null => {
      const [text, on] = [action(row), raised(row)];
      if (text === null || on === null || on >= asOf + 1) return null;
      const doneOn = dayBy(done(row), asOf);
      const stands = doneOn === null ? chosen(status(row), statuses) ?? "open" : "done";
      const ended = isEnded(stands);
      const [from, dueOn] = [Math.floor(on), due(row)];
      return {
        action: text.trim(), raised: from, owner: owner(row), status: stands, due: dueOn === null ? null : Math.floor(dueOn), done: doneOn,
        age: ended ? doneOn && doneOn - from : asOf - from, daysLate: !ended && dueOn !== null && Math.floor(dueOn) < asOf ? asOf - Math.floor(dueOn) : null,
      };
    };
  });
  return actions.sort((a, b) => Number(isEnded(a.status)) - Number(isEnded(b.status)) || a.raised - b.raised || (a.action < b.action ? -1 : 1));
}

export function isEnded(status: ActionStatus): boolean {
  return status === "done" || status === "dropped";
}

function dayBy(day: number | null, asOf: number): number | null {
  return day === null || day >= asOf + 1 ? null : Math.floor(day);
}

/** How many go on, how many of these are overdue, and how many ended. */
export function countActions(actions: readonly BoardAction[]): { readonly open: number; readonly overdue: number; readonly ended: number } {
  const ended = actions.filter(({ status }) => isEnded(status)).length;
  return { open: actions.length - ended, overdue: actions.filter(({ daysLate }) => daysLate !== null).length, ended };
}
