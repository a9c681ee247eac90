import { openInsights, type InsightKind } from "../../domain/insights/insight";
import type { Scorecard } from "../../domain/scorecard/scorecard";
import { printedWidths } from "../scorecard/geometry";
import type { SheetContext } from "../sheetContext";
import { shortInsight } from "./insightText";
import { linesOf } from "./linesOf";

/** Characters right of the labels. */
export const wordsRoom = printedWidths.slice(1).reduce((sum, width) => sum + width, 0);

/** A line of the Scorecard and after it the first insight of a kind, of the scorecard's own team or of any, as far as one line holds both. */
export function withInsight(text: string, kind: InsightKind, card: Scorecard, { insights, texts }: SheetContext): string {
  const own = insights === undefined ? [] : openInsights(insights).filter(({ facts }) =>
    facts.kind === kind && (card.team === null || ("team" in facts && facts.team === card.team)));
  const wishes = own.flatMap((insight) => shortInsight(insight, texts) ?? []).map((said) => `${text} ${said}`);
  return wishes.find((wish) => linesOf(wish, wordsRoom) === 1) ?? text;
}
