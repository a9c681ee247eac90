import type { Command, ScorecardAnswer } from "./command";
import { loadMakeScorecard } from "./loadMakeScorecard";

/** Brings a scorecard up to date and freezes the period that it shows: what is changed later is said to be. The name of who publishes comes with the settings. */
export const publishScorecard: Command<ScorecardAnswer> = {
  id: "scorecard.publish",
  run: (context) => loadMakeScorecard({ ...context, settings: { ...context.settings, publishing: context.settings.publishing ?? { by: "" } } }),
};
