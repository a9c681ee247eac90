import type { Scorecard } from "../domain/scorecard/scorecard";
import { mainPlace, teamPlace } from "./scorecard/scorecardPlace";
import { planScorecard } from "./scorecardSheet";
import type { SheetContext } from "./sheetContext";
import type { SheetPlan } from "./sheetPlan";

/** Plans the main Scorecard, and those of the teams that have one of their own. */
export function planScorecards(card: Scorecard, context: SheetContext): SheetPlan[] {
  const { texts, teams = [], hidesMain = false } = context;
  const main = planScorecard(card, context, mainPlace(texts));
  return [
    hidesMain ? { ...main, visibility: "hidden" } : main,
    ...teams.map(({ key, card: own }) => planScorecard(own, context, teamPlace(key, own.team ?? key, texts))),
  ];
}
