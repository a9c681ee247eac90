import { buildScorecard } from "./buildScorecard";
import type { Command, ScorecardAnswer } from "./command";
import { refreshScorecard } from "./refreshScorecard";

/** Everything a user can do with a scorecard, in the order in which it is offered. What answers something else stands beside it. */
export const commands: readonly Command<ScorecardAnswer>[] = [buildScorecard, refreshScorecard];
