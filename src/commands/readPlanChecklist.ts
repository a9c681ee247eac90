import type { Language } from "../domain/language/language";
import type { Checklist } from "../domain/programme/checklist";
import { planSheetId, planTableId } from "../layout/plan/planTable";
import { readChecklist } from "../layout/plan/readChecklist";
import type { PlanDoor } from "../workbook/planDoor";
import type { Workbook } from "../workbook/workbook";
import { wordsOf } from "./planHeaders";
import { likelyWords, rememberedWords } from "./sheetWords";

/** What works on the plan: its own door, and the workbook's for what is remembered of its columns. */
export interface PlanContext {
  readonly plan: PlanDoor;
  readonly workbook: Pick<Workbook, "readInventory">;
  /** What the sheets are likely to be written in. */
  readonly likely: () => Language;
}

/** Reads the 90-Day Plan as it stands; null where the workbook has none. One request, two where the user gave columns other headers, or the sheet is in an unlikely language. */
export async function readPlanChecklist({ plan, workbook, likely }: PlanContext): Promise<Checklist | null> {
  const cells = await plan.readPlan();
  if (cells === null) return null;
  const { texts, headersOf } = wordsOf(cells, await likelyWords(likely())) ?? await rememberedWords(workbook, planSheetId);
  return readChecklist(cells, headersOf(planTableId, cells), texts);
}
