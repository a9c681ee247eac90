import type { Scorecard } from "../domain/scorecard/scorecard";
import { planAi } from "./aiSheet";
import { planAssessment } from "./assessmentSheet";
import { planChanges } from "./changesSheet";
import { planCoaching } from "./coachingSheet";
import { planDataQuality } from "./dataQualitySheet";
import { planDefinitions } from "./definitionsSheet";
import { planFeedback } from "./feedbackSheet";
import { planImpact } from "./impactSheet";
import { planInsights } from "./insightsSheet";
import { leadToSheetsInSight } from "./leadToSheetsInSight";
import { planPipeline } from "./pipelineSheet";
import { planNinetyDays } from "./planSheet";
import { planScorecards } from "./scorecardSheets";
import type { SheetContext } from "./sheetContext";
import type { SheetPlan } from "./sheetPlan";
import { planTeamsSheets } from "./teamsSheet";
import { planTrends } from "./trendsSheet";

/** The sheets of a scorecard in the order of their tabs. Their formulas and charts refer to each other. */
export function planSheets(card: Scorecard, context: SheetContext): SheetPlan[] {
  return leadToSheetsInSight([
    ...planScorecards(card, context), planTrends(card, context), ...planTeamsSheets(card, context), planNinetyDays(card, context),
    ...planAssessment(card, context), ...planFeedback(card, context), ...planPipeline(card, context), ...planAi(card, context), ...planCoaching(card, context), ...planImpact(card, context),
    ...planInsights(card, context), planDefinitions(card, context), planDataQuality(card, context), ...planChanges(card, context),
  ]);
}
