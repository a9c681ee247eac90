import type { Checklist, ChecklistItem } from "../../domain/programme/checklist";
import { itemTiming } from "../../domain/programme/itemTiming";
import type { FieldValues, PlanEdit } from "../../domain/programme/planEdit";

/** What the pane knows of the 90-day plan. */
export interface PlanState {
  /** Whether the workbook was looked at for it. */
  readonly isRead: boolean;
  /** As the sheet says it, with what is being written to it; null where there is none. */
  readonly checklist: Checklist | null;
  /** Serial day by which something is overdue or due. */
  readonly today: number;
  /** Ids of items that a colleague changed since they were last opened here. */
  readonly theirs: ReadonlySet<string>;
  /** What was last done here and can be taken back, oldest first. */
  readonly undo: readonly UndoStep[];
}

/** An edit that takes one back. */
export interface UndoStep {
  /** What was done, in words. */
  readonly title: string;
  readonly edit: PlanEdit;
}

export const firstPlanState: PlanState = { isRead: false, checklist: null, today: 0, theirs: new Set(), undo: [] };

/** How many items are overdue or due within the next seven days. */
export function urgentItems({ checklist, today }: PlanState): number {
  return checklist?.items.filter((item) => ["overdue", "due"].includes(itemTiming(item, today)?.kind ?? "")).length ?? 0;
}

/** The checklist as it will be once an edit is written; what it was where only the sheet can tell. */
export function withEdit(checklist: Checklist, edit: PlanEdit): Checklist {
  if (edit.kind === "restore") return checklist;
  if (edit.kind === "start") return { ...checklist, start: edit.day };
  return { ...checklist, items: checklist.items.map((item) => (item.id === edit.item ? { ...item, ...edit.fields } : item)) };
}

/** What ticking an item sets: done today, or no longer done. */
export function tickedFields({ status, start, fixed }: ChecklistItem, today: number): Partial<FieldValues> {
  const isBegun = start !== null && start <= today;
  const fields = status === "done" ? { status: isBegun ? "in progress" : "not started", doneOn: null } as const : { status: "done", doneOn: today } as const;
  return fixed.includes("doneOn") ? { status: fields.status } : fields;
}

/** What choosing a status sets: a done item has a date, and only a done one. */
export function statusFields(item: ChecklistItem, status: ChecklistItem["status"], today: number): Partial<FieldValues> {
  if (item.fixed.includes("doneOn")) return { status };
  if (status === "done") return item.doneOn === null ? { status, doneOn: today } : { status };
  return item.doneOn === null ? { status } : { status, doneOn: null };
}

/** Ids of the items that are new or say something else than before. */
export function changedItems(before: Checklist | null, after: Checklist | null): string[] {
  const texts = new Map(before?.items.map((item) => [item.id, itemText(item)]));
  return after?.items.filter((item) => texts.get(item.id) !== itemText(item)).map(({ id }) => id) ?? [];
}

function itemText({ address: _place, ...said }: ChecklistItem): string {
  return JSON.stringify(said);
}
