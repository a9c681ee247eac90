import type { Checklist } from "../domain/programme/checklist";
import { planSheetId, planTableId } from "../layout/plan/planTable";
import { readChecklist } from "../layout/plan/readChecklist";
import { english } from "../layout/texts/english";
import type { PlanDoor } from "../workbook/planDoor";
import type { Workbook } from "../workbook/workbook";
import { areKnown, standingHeaders } from "./planHeaders";
import { rememberedHeaders } from "./rememberedHeaders";

/** What works on the plan: its own door, and the workbook's for what is remembered of its columns. */
export interface PlanContext {
  readonly plan: PlanDoor;
  readonly workbook: Pick<Workbook, "readInventory">;
}

/** Reads the 90-Day Plan as it stands; null where the workbook has none. One request, two where the user gave columns other headers. */
export async function readPlanChecklist({ plan, workbook }: PlanContext): Promise<Checklist | null> {
  const cells = await plan.readPlan();
  if (cells === null) return null;
  const headersOf = areKnown(cells, english) ? standingHeaders : await rememberedHeaders(workbook, planSheetId);
  return readChecklist(cells, headersOf(planTableId, cells), english);
}
