import type { PlanEditAnswer } from "../../commands/editPlanItem";
import type { PlanContext } from "../../commands/readPlanChecklist";
import type { Checklist } from "../../domain/programme/checklist";
import type { PlanEdit } from "../../domain/programme/planEdit";
import type { WorkbookWatch } from "../../workbook/workbookWatch";

/** What the pane does with the 90-Day Plan sheet. */
export interface PlanEffects {
  /** The plan as it stands; null where the workbook has none. */
  readonly readPlan: () => Promise<Checklist | null>;
  /** Changes cells of it. Rejects with what Excel says where it refuses: nothing was written then. */
  readonly editPlan: (edit: PlanEdit) => Promise<PlanEditAnswer>;
  /** Tells of what happens in the workbook. */
  readonly watch: WorkbookWatch;
  /** Serial day. */
  readonly today: () => number;
}

/** What the effects on the plan work on. */
export interface PlanEffectsContext extends PlanContext, Pick<PlanEffects, "watch" | "today"> {}

/** The plan of an open workbook. What reads and writes it is loaded when it is first asked for. */
export function planEffects({ watch, today, ...context }: PlanEffectsContext): PlanEffects {
  return {
    watch, today,
    readPlan: async () => {
      const { readPlanChecklist } = await import(/* webpackChunkName: "plan-sheet" */ "../../commands/readPlanChecklist");
      return readPlanChecklist(context);
    },
    editPlan: async (edit) => {
      const { editPlanItem } = await import(/* webpackChunkName: "plan-sheet" */ "../../commands/editPlanItem");
      return editPlanItem(context, edit);
    },
  };
}
