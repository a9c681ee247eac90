import { periodOfId } from "../../domain/scorecard/periodOfId";
import { isRefusal, notAvailable, type AnswerCell } from "../answer";
import type { Answering } from ".";
import { shownFigure, type Figure } from "./figure";
import { askedIndicator, askedTeam } from "./question";

/** TREND(indicator, [team]): a row for every period up to the one shown, oldest first, with the period's id and the value. */
export const trend: Answering = ([asked, team], remembered, texts) => {
  const indicator = askedIndicator(asked, remembered, texts);
  if (isRefusal(indicator)) return indicator;
  const whose = askedTeam(team, remembered, texts);
  if (isRefusal(whose)) return whose;
  const last = indicator.period === null ? null : periodOfId(indicator.period);
  if (last === null) return notAvailable(texts.noValue["not-measured"]);
  const earlier = [...remembered.rows.values()].flatMap(({ indicator: id, team: of, period, ...figure }): readonly (readonly [number, string, Figure])[] => {
    const one = id === indicator.id && of === whose.team ? periodOfId(period) : null;
    return one !== null && one.granularity === last.granularity && one.end < last.end ? [[one.end, period, figure]] : [];
  });
  const row = (period: string, { value, status }: Figure): AnswerCell[] => [period, value ?? notAvailable(texts.noValue[status])];
  return [...earlier.sort(([a], [b]) => a - b).map(([, period, figure]) => row(period, figure)), row(last.id, shownFigure(indicator, whose))];
};
