import { isRefusal, notAvailable } from "../answer";
import type { Answering } from ".";
import { askedFigure } from "./figure";

/** VALUE(indicator, [team], [period]): in the indicator's unit, a percent as a fraction. */
export const value: Answering = (args, remembered, texts) => {
  const figure = askedFigure(args, remembered, texts);
  return isRefusal(figure) ? figure : figure.value ?? notAvailable(texts.noValue[figure.status]);
};
