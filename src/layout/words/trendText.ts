import type { IndicatorLine } from "../../domain/scorecard/scorecard";
import type { Granularity } from "../../domain/scorecard/period";
import type { Texts } from "../texts";
import { limitsNeed } from "./markText";

/** Periods in one direction that are a trend: every value lies on one side of the one before. */
const shortestTrend = 2;

/** The trend in words: "better, 5 months"; a dash where one step is no trend yet, empty where there is no value. */
export function trendText(line: IndicatorLine, texts: Texts): string {
  if (line.headline === null || line.headline.value === null) return "";
  const { judgement, periods } = line.trend;
  if (judgement === "steady" || periods === 0) return texts.trend.steady;
  if (periods < shortestTrend) return texts.dash;
  return texts.trend[judgement](runLength(line, texts));
}

/** Length of the run in the indicator's own periods: "5 months". */
export function runLength(line: IndicatorLine, texts: Texts): string {
  const granularity: Granularity = line.headline?.period.granularity ?? line.description.granularity;
  return texts.periodNoun[granularity](line.trend.periods);
}

/** Whether the last value is more than usual variation, in a word; empty where there is no value. */
export function realText(line: IndicatorLine, texts: Texts): string {
  if (line.headline === null || line.headline.value === null) return "";
  if (line.signal !== null) return line.signal ? texts.real.signal : texts.real.usual;
  const needed = limitsNeed(line, texts);
  if (needed !== null) return texts.marks.soon(needed);
  return line.description.rolling === null ? texts.real.unknown : texts.real.rolling;
}
