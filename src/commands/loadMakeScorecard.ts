import type { CommandContext, ScorecardAnswer } from "./command";

/** Makes a scorecard (`makeScorecard`) with code that a page loads apart from the script that it starts with. */
export async function loadMakeScorecard(context: CommandContext): Promise<ScorecardAnswer> {
  const { makeScorecard } = await import(/* webpackChunkName: "matching" */ "./makeScorecard");
  return makeScorecard(context);
}
