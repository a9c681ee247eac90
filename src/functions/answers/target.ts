import { isRefusal, notAvailable } from "../answer";
import type { Answering } from ".";
import { askedIndicator, askedTeam } from "./question";

/** TARGET(indicator, [team]): the one in force, typed or by default, in the indicator's unit. */
export const target: Answering = ([asked, team], remembered, texts) => {
  const indicator = askedIndicator(asked, remembered, texts);
  if (isRefusal(indicator)) return indicator;
  const whose = askedTeam(team, remembered, texts);
  return isRefusal(whose) ? whose : indicator.targets[whose.at] ?? notAvailable(texts.noTarget(indicator.title));
};
