import type { Score } from "../../domain/scorecard/scorecard";
import { formatNumber } from "../../layout/words/formatNumber";
import type { PaneTexts } from "../texts/english";

/** A score's change in whole points, signed: "+3", "−2"; null where it is unknown or too small to see. */
export function scoreChange({ change }: Score, { sheets }: PaneTexts): string | null {
  if (change === null) return null;
  const number = formatNumber(change, 0, sheets);
  return number === "0" ? null : change > 0 ? `+${number}` : number;
}
