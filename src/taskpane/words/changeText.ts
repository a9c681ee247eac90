import type { IndicatorLine } from "../../domain/scorecard/scorecard";
import { glanceOf } from "../../domain/scorecard/glance";
import { changes, changeWord } from "../../layout/numberFormats";
import { formatNumber } from "../../layout/words/formatNumber";
import type { PaneTexts } from "../texts/english";

/** A change as it is shown and as it is read aloud. */
export interface ChangeText {
  /** "▲ 2.1 pt": arrows say direction only, never good or bad. */
  readonly shown: string;
  /** "up 2.1 pt". */
  readonly spoken: string;
}

/** The change of the headline since the period before; null where one of the two is unknown. */
export function changeText(line: IndicatorLine, texts: PaneTexts): ChangeText | null {
  const { change } = glanceOf(line);
  if (change === null) return null;
  const { digits, factor } = changes[line.description.unit];
  const unit = changeWord(line.description.unit, texts.sheets);
  const distance = formatNumber(Math.abs(change.by) * factor, digits, texts.sheets);
  if (!/[1-9]/.test(distance)) return { shown: "–", spoken: texts.noChange };
  const amount = unit === "" ? distance : `${distance} ${unit}`;
  return change.by > 0 ? { shown: `▲ ${amount}`, spoken: `${texts.change.up} ${amount}` } : { shown: `▼ ${amount}`, spoken: `${texts.change.down} ${amount}` };
}
