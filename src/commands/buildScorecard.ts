import type { Command, ScorecardAnswer } from "./command";
import { loadMakeScorecard } from "./loadMakeScorecard";

/** Makes the scorecard's sheets from the workbook's tables, or those of them that are missing. */
export const buildScorecard: Command<ScorecardAnswer> = { id: "scorecard.build", run: loadMakeScorecard };
