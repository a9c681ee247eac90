import type { Checklist } from "../domain/programme/checklist";
import type { PlanEdit, PlanRefusal } from "../domain/programme/planEdit";
import { planWrites, type PlanWrite } from "../layout/plan/planWrites";
import { planSheetId, planTableId } from "../layout/plan/planTable";
import { readChecklist } from "../layout/plan/readChecklist";
import type { EditedPlan } from "../workbook/planDoor";
import type { PlanCells } from "../layout/plan/planCells";
import { wordsOf } from "./planHeaders";
import type { PlanContext } from "./readPlanChecklist";
import { likelyWords, rememberedWords, type SheetWords } from "./sheetWords";

/** What came of an edit: the plan as it is now with what takes the edit back, or why nothing was written. */
export type PlanEditAnswer =
  | { readonly kind: "written"; readonly checklist: Checklist; readonly undo: PlanEdit }
  | { readonly kind: "refused"; readonly reason: PlanRefusal };

const unknownWords = "unknown-words";

/** Changes cells of one item, or the plan's start date, on the sheet: only those, found at that moment by the item's key. Rejects with what Excel says where it refuses. */
export async function editPlanItem({ plan, workbook, likely }: PlanContext, edit: PlanEdit): Promise<PlanEditAnswer> {
  const guesses = await likelyWords(likely());
  let wordsIn = (cells: PlanCells): SheetWords | undefined => wordsOf(cells, guesses);
  const decide = (cells: PlanCells, { texts, headersOf }: SheetWords): readonly PlanWrite[] | PlanRefusal => planWrites(cells, edit, headersOf(planTableId, cells), texts);
  let edited: EditedPlan | PlanRefusal | typeof unknownWords | null = await plan.editPlan<PlanRefusal | typeof unknownWords>((cells) => {
    const words = wordsIn(cells);
    return words === undefined ? unknownWords : decide(cells, words);
  });
  if (edited === unknownWords) {
    const remembered = await rememberedWords(workbook, planSheetId);
    wordsIn = () => remembered;
    edited = await plan.editPlan((cells) => decide(cells, remembered));
  }
  if (edited === null) return { kind: "refused", reason: "no-plan" };
  if (typeof edited === "string") return { kind: "refused", reason: edited };
  const { cells, writes } = edited;
  const { texts, headersOf } = wordsIn(cells) ?? await rememberedWords(workbook, planSheetId);
  return { kind: "written", checklist: readChecklist(cells, headersOf(planTableId, cells), texts), undo: undoOf(edit, cells, writes) };
}

function undoOf(edit: PlanEdit, { formulas, start }: PlanCells, writes: readonly PlanWrite[]): PlanEdit {
  return {
    kind: "restore", item: edit.kind === "start" ? null : edit.item,
    cells: writes.map(({ at, field, before }) => ({ field, before, written: (at === null ? start?.formula : formulas[at.row]?.[at.column]) ?? "" })),
  };
}
