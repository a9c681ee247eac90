import { buildScorecard } from "./buildScorecard";
import type { Command, ScorecardAnswer } from "./command";
import { refreshScorecard } from "./refreshScorecard";

/** Everything a user can do, in the order in which it is offered. */
export const commands: readonly Command<ScorecardAnswer>[] = [buildScorecard, refreshScorecard];
