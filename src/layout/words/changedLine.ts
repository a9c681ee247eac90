import type { Scorecard } from "../../domain/scorecard/scorecard";
import type { SheetContext } from "../sheetContext";
import { changedText } from "./findings";
import { linesOf } from "./linesOf";
import { restatedTexts } from "./restatementText";
import { withInsight, wordsRoom } from "./withInsight";

/**
 * The CHANGED line: what of a published period is another value now, and what moved. Where one line does not hold both, what was
 * published comes first: readers may still rely on it, and what moved stands in the table.
 */
export function changedLine(card: Scorecard, context: SheetContext): string {
  const moved = changedText(card, context.texts);
  const nameless = changedText(card, context.texts, false);
  const wishes = restatedTexts(card, context).flatMap((text) => [`${text}. ${moved}`, `${text}. ${nameless}`, `${text}.`]);
  return wishes.find((text) => linesOf(text, wordsRoom) === 1) ?? wishes.at(-1) ?? withInsight(moved, "mix", card, context);
}
