import type { Command, ScorecardAnswer } from "./command";
import { loadMakeScorecard } from "./loadMakeScorecard";

/** Brings a scorecard up to date: what users typed stays, and only cells that changed are written. */
export const refreshScorecard: Command<ScorecardAnswer> = { id: "scorecard.refresh", run: loadMakeScorecard };
