import type { Checklist } from "../domain/programme/checklist";
import type { PlanEdit, PlanRefusal } from "../domain/programme/planEdit";
import { planWrites, type PlanWrite } from "../layout/plan/planWrites";
import { planSheetId, planTableId } from "../layout/plan/planTable";
import { readChecklist } from "../layout/plan/readChecklist";
import { english } from "../layout/texts/english";
import type { EditedPlan } from "../workbook/planDoor";
import type { PlanCells } from "../layout/plan/planCells";
import { areKnown, standingHeaders } from "./planHeaders";
import { rememberedHeaders } from "./rememberedHeaders";
import type { PlanContext } from "./readPlanChecklist";

/** What came of an edit: the plan as it is now with what takes the edit back, or why nothing was written. */
export type PlanEditAnswer =
  | { readonly kind: "written"; readonly checklist: Checklist; readonly undo: PlanEdit }
  | { readonly kind: "refused"; readonly reason: PlanRefusal };

const unknownHeaders = "unknown-headers";

/** Changes cells of one item, or the plan's start date, on the sheet: only those, found at that moment by the item's key. Rejects with what Excel says where it refuses. */
export async function editPlanItem({ plan, workbook }: PlanContext, edit: PlanEdit): Promise<PlanEditAnswer> {
  let headersOf = standingHeaders;
  const decide = (cells: PlanCells): readonly PlanWrite[] | PlanRefusal => planWrites(cells, edit, headersOf(planTableId, cells), english);
  let edited: EditedPlan | PlanRefusal | typeof unknownHeaders | null = await plan.editPlan((cells) => (areKnown(cells, english) ? decide(cells) : unknownHeaders));
  if (edited === unknownHeaders) {
    headersOf = await rememberedHeaders(workbook, planSheetId);
    edited = await plan.editPlan(decide);
  }
  if (edited === null) return { kind: "refused", reason: "no-plan" };
  if (typeof edited === "string") return { kind: "refused", reason: edited };
  const { cells, writes } = edited;
  return { kind: "written", checklist: readChecklist(cells, headersOf(planTableId, cells), english), undo: undoOf(edit, cells, writes) };
}

function undoOf(edit: PlanEdit, { formulas, start }: PlanCells, writes: readonly PlanWrite[]): PlanEdit {
  return {
    kind: "restore", item: edit.kind === "start" ? null : edit.item,
    cells: writes.map(({ at, field, before }) => ({ field, before, written: (at === null ? start?.formula : formulas[at.row]?.[at.column]) ?? "" })),
  };
}
