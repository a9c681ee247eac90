import { openInsights } from "../../domain/insights/insight";
import type { Scorecard } from "../../domain/scorecard/scorecard";
import type { SheetContext } from "../sheetContext";
import { badText } from "./findings";
import { formatValue } from "./formatValue";
import { shortInsight } from "./insightText";
import { weakestFirst } from "./lineOrder";
import { linesOf } from "./linesOf";
import { withInsight, wordsRoom } from "./withInsight";

/**
 * The BAD line: the weakest indicator, and a gain at a cost. Where that keeps a verdict on this page from being better it is named in any case,
 * if need be in place of the weakest one's range: the verdict cannot be understood without it.
 */
export function badLine(card: Scorecard, context: SheetContext): string {
  const { insights, texts } = context;
  const full = badText(card, texts);
  const capped = new Set(card.lines.flatMap((line) => (line.capped ? [line.description.id] : [])));
  const capping = insights === undefined ? [] : openInsights(insights).filter(({ facts }) => facts.kind === "ripple" && facts.team === card.team && capped.has(facts.outcome.id));
  const [cause] = capping.flatMap((insight) => shortInsight(insight, texts) ?? []);
  if (cause === undefined) return withInsight(full, "ripple", card, context);
  const [weakest] = weakestFirst(card.lines);
  const headline = weakest?.headline;
  const brief = weakest && headline?.value != null ? [`${texts.valueIs(weakest.title, formatValue(headline.value, headline.unit, texts))}. ${cause}`] : [];
  return [`${full} ${cause}`, ...brief].find((text) => linesOf(text, wordsRoom) === 1) ?? cause;
}
