import type { IndicatorMove, ItemMovement, KnownResult } from "../../domain/programme/itemMovement";
import type { PlanItemState } from "../../domain/programme/planState";
import { civilDay } from "../../domain/table/serialDay";
import type { Texts } from "../texts";
import { formatBare, formatValue } from "../words/formatValue";

/** What the indicators did that an item should move, one a line: their value now, or then and now once there is something to compare; null for none. */
export function movedText({ status, unknownMoves }: PlanItemState, { since, moves }: ItemMovement, texts: Texts): string | null {
  if (status === "dropped") return null;
  const { move } = texts.plan;
  const lines = [
    ...moves.map((each) => (since === null ? nowText(each, texts) : thenAndNow(each, texts))),
    ...unknownMoves.map((words) => move.noIndicator(words)),
  ];
  return lines.length === 0 ? null : lines.join("\n");
}

function nowText({ line }: IndicatorMove, texts: Texts): string {
  const { headline, title } = line;
  if (headline === null) return texts.plan.move.notMeasured(title);
  return headline.value === null ? texts.plan.move.unknown(title) : texts.plan.move.now(title, formatValue(headline.value, headline.unit, texts));
}

function thenAndNow({ line, before, after, judgement }: IndicatorMove, texts: Texts): string {
  const { move } = texts.plan;
  const shown = ({ value, unit }: KnownResult): string => formatValue(value, unit, texts);
  if (before !== null && after !== null && judgement !== null) {
    return move.moved(line.title, formatBare(before.value, before.unit, texts), shown(after), move.judgements[judgement]);
  }
  if (before !== null) return move.noneSince(line.title, shown(before));
  if (after !== null) return move.noneBefore(line.title, shown(after));
  return line.headline === null ? move.notMeasured(line.title) : move.unknown(line.title);
}

/** What the review of a done item found, or when it will be; null where there is none to be. */
export function reviewText({ review, verdict }: ItemMovement, texts: Texts): string | null {
  if (review === null) return null;
  const words = texts.plan.review;
  switch (verdict) {
    case null: {
      const { day, month } = civilDay(review);
      return words.due(texts.plan.dayShort(day, texts.monthsShort[month - 1] ?? ""));
    }
    case "moved":
    case "worse":
    case "untold":
      return words[verdict];
    case "not moved":
      return words.notMoved;
    default:
      return verdict satisfies never;
  }
}
