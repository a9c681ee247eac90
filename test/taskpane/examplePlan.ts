import type { PlanEditAnswer } from "../../src/commands/editPlanItem";
import type { Checklist, ChecklistItem } from "../../src/domain/programme/checklist";
import type { PlanEdit, PlanRefusal } from "../../src/domain/programme/planEdit";
import { serialDay } from "../../src/domain/table/serialDay";
import type { PlanEffects } from "../../src/taskpane/effects/planEffects";
import { withEdit } from "../../src/taskpane/state/planState";
import type { WorkbookChange, WorkbookListener } from "../../src/workbook/workbookWatch";

export const planDay = serialDay(2026, 11, 22);
const start = serialDay(2026, 11, 1);

function item(id: string, title: string, phase: ChecklistItem["phase"], due: number, said: Partial<ChecklistItem> = {}): ChecklistItem {
  return {
    id, title, phase, owner: "Mara", status: "not started", start: due - 9, due, doneOn: null, evidence: null, note: null,
    moves: "First-contact resolution", moved: "First-contact resolution 71 % → 73 %, usual variation", fixed: [], address: "'90-Day Plan'!B11", ...said,
  };
}

export const examplePlan: Checklist = {
  sheet: "90-Day Plan", start,
  items: [
    item("principles", "Establish leadership principles", 1, start + 9),
    item("coaching", "Train all leaders on coaching", 1, start + 24, { owner: "Ben" }),
    item("feedback", "Create feedback mechanisms", 1, start + 29, { status: "done", doneOn: start + 12, evidence: "minutes" }),
    item("authority", "Push authority downward", 2, start + 49, { status: "blocked", fixed: ["owner"] }),
    item("own-1", "Move the billing queue", null, start + 60, { owner: null, moves: null, moved: null }),
  ],
};

/** A plan sheet in memory: what is edited is there, what is refused is not, and others can change it. */
export class PlanSheetInMemory implements PlanEffects {
  /** What the next edit ends with instead of being written. */
  refusal: PlanRefusal | Error | null = null;
  readonly edits: PlanEdit[] = [];
  private readonly listeners = new Set<WorkbookListener>();
  private before: Checklist[] = [];

  constructor(private checklist: Checklist | null = examplePlan) {}

  readonly today = (): number => planDay;
  readonly readPlan = (): Promise<Checklist | null> => Promise.resolve(this.checklist);
  readonly watch = {
    onChanged: (listener: WorkbookListener) => {
      this.listeners.add(listener);
      return Promise.resolve({ dispose: () => void this.listeners.delete(listener) });
    },
  };

  readonly editPlan = (edit: PlanEdit): Promise<PlanEditAnswer> => {
    this.edits.push(edit);
    const { refusal, checklist } = this;
    this.refusal = null;
    if (refusal instanceof Error) return Promise.reject(refusal);
    if (refusal !== null || checklist === null) return Promise.resolve({ kind: "refused", reason: refusal ?? "no-plan" });
    if (edit.kind === "restore") this.checklist = this.before.pop() ?? checklist;
    else {
      this.before.push(checklist);
      this.checklist = withEdit(checklist, edit);
    }
    const undo: PlanEdit = { kind: "restore", item: edit.kind === "start" ? null : edit.item, cells: [] };
    return Promise.resolve({ kind: "written", checklist: this.checklist, undo });
  };

  /** Somebody types on the sheet. */
  change(checklist: Checklist | null, source: WorkbookChange["source"] = "local"): void {
    this.checklist = checklist;
    const change: WorkbookChange = { kind: "cells", sheet: "ninety-day-plan", sheetName: "90-Day Plan", address: "C11", tables: ["Plan_Items"], source, isOwn: false };
    for (const listener of this.listeners) listener([change]);
  }
}

/** The plan with something else said of one item. */
export function planWith(id: string, said: Partial<ChecklistItem>): Checklist {
  return { ...examplePlan, items: examplePlan.items.map((one) => (one.id === id ? { ...one, ...said } : one)) };
}
