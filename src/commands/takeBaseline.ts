import type { Command, ScorecardAnswer } from "./command";
import { loadMakeScorecard } from "./loadMakeScorecard";

/** Brings a scorecard up to date and freezes the assessment and the indicators' present values: later runs are compared with them. Those frozen before stay. */
export const takeBaseline: Command<ScorecardAnswer> = {
  id: "scorecard.takeBaseline",
  run: (context) => loadMakeScorecard({ ...context, settings: { ...context.settings, takesBaseline: true } }),
};
