import { isRefusal, notAvailable } from "../answer";
import type { Answering } from ".";
import { askedFigure } from "./figure";

/** STATUS(indicator, [team], [period]): the verdict in words of the sheets' language, without the symbol before it. */
export const status: Answering = (args, remembered, texts) => {
  const figure = askedFigure(args, remembered, texts);
  if (isRefusal(figure)) return figure;
  return figure.status === "not-measured" ? notAvailable(texts.noValue["not-measured"]) : texts.verdicts[figure.status].replace(/^\S+ /u, "");
};
