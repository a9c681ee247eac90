import { isRefusal, notAvailable } from "../answer";
import type { Answering } from ".";
import { askedPeriod, periodToShow } from "./askedPeriod";
import { askedDomain, askedTeam } from "./question";

/** SCORE([domain], [team], [period]): 0–100. */
export const score: Answering = ([asked, team, period], remembered, texts) => {
  const { shown: { scores, period: shown } } = remembered;
  const domain = askedDomain(asked, texts);
  if (isRefusal(domain)) return domain;
  const whose = askedTeam(team, remembered, texts);
  if (isRefusal(whose)) return whose;
  const when = askedPeriod(period, remembered, texts);
  if (isRefusal(when)) return when;
  const id = when === null ? shown : periodToShow(when, shown, texts);
  if (isRefusal(id)) return id;
  const at = scores.periods.indexOf(id);
  if (at < 0) return notAvailable(texts.noScoreKept(id, scores.periods[0] ?? shown, shown));
  const byTeam = domain === null ? scores.overall : scores.domains.find((one) => one.domain === domain)?.scores;
  return byTeam?.[whose.at]?.[at] ?? notAvailable(texts.noScore);
};
