import { aiSheetId } from "../../layout/ai/geometry";
import { assessmentSheetId } from "../../layout/assessment/geometry";
import { coachingSheetId } from "../../layout/coaching/geometry";
import { dataQualitySheetId } from "../../layout/dataQuality/geometry";
import { feedbackSheetId } from "../../layout/feedback/geometry";
import { insightsSheetId } from "../../layout/insights/geometry";
import { pipelineSheetId } from "../../layout/pipeline/geometry";
import { storeSheetId } from "../../layout/store/storeSheet";

/** Sheets of ours that stay at home: what the add-in remembers, what points into the input tables, what is for analysts and holds reasons that people typed, and what names persons. */
const keptAtHome: ReadonlySet<string> = new Set([storeSheetId, dataQualitySheetId, insightsSheetId, assessmentSheetId, feedbackSheetId, pipelineSheetId, aiSheetId, coachingSheetId]);

/** Whether a sheet of ours, by its plan id, goes into the executive copy. */
export function isShared(sheet: string): boolean {
  return !keptAtHome.has(sheet);
}
