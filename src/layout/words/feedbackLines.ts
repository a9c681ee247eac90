import type { FeedbackLoop } from "../../domain/programme/feedback/feedbackLoop";
import type { Pulse } from "../../domain/programme/feedback/pulse";
import type { Texts } from "../texts";
import { arrows, exactChange, exactValue } from "./exactValue";
import { formatNumber } from "./formatNumber";
import { periodNameOfId } from "./formatPeriod";

/** What matters most of the feedback loop, in lines of words: the same on its sheet and in the pane. */
export function feedbackLines({ pulse }: FeedbackLoop, texts: Texts): string[] {
  return [...(pulse === null ? [] : pulseLines(pulse, texts))];
}

function pulseLines({ waves }: Pulse, texts: Texts): string[] {
  const { feedback } = texts;
  const [last, before] = [waves.at(-1), waves.at(-2)];
  if (last === undefined) return [];
  const share = (value: number): string => exactValue(value, "percent", texts);
  const change = before === undefined ? "" : feedback.change(exactChange(last.favourable - before.favourable, "percent", texts, arrows) ?? texts.dash, periodNameOfId(before.wave, texts));
  return [
    feedback.pulseLine(periodNameOfId(last.wave, texts), share(last.favourable), change, formatNumber(last.n, 0, texts)),
    ...(last.responseRate === null ? [] : [feedback.responseLine(share(last.responseRate))]),
    ...(last.burnout === null ? [] : [feedback.burnoutLine(share(last.burnout))]),
  ];
}
