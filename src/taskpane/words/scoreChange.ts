import type { Score } from "../../domain/scorecard/scorecard";
import { english as sheetTexts } from "../../layout/texts/english";
import { formatNumber } from "../../layout/words/formatNumber";

/** A score's change in whole points, signed: "+3", "−2"; null where it is unknown or too small to see. */
export function scoreChange({ change }: Score): string | null {
  if (change === null) return null;
  const number = formatNumber(change, 0, sheetTexts);
  return number === "0" ? null : change > 0 ? `+${number}` : number;
}
