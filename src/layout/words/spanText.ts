import { exactOf, type Span } from "../../domain/programme/answers/span";
import type { PlanValue } from "../sheetPlan";
import type { Texts } from "../texts";
import { formatNumber } from "./formatNumber";

/** How a number of answers is written: its ends are what it can be at most and at least. */
export interface SpanStyle {
  readonly ends: Span;
  readonly digits: number;
  /** Shares are written in percent. */
  readonly isShare: boolean;
}

export function shareStyle(digits: number): SpanStyle {
  return { ends: { least: 0, most: 1 }, digits, isShare: true };
}

export function meanStyle({ low, high }: { readonly low: number; readonly high: number }): SpanStyle {
  return { ends: { least: low, most: high }, digits: 1, isShare: false };
}

/** A number as far as it may be told: "71 %", "≥ 71 %", "≤ 1.4", "62–64 %"; a dash for none. */
export function spanText(span: Span | null, { ends, digits, isShare }: SpanStyle, texts: Texts): string {
  if (span === null) return texts.dash;
  const [least, most] = [span.least, span.most].map((value) => formatNumber(value * (isShare ? 100 : 1), digits, texts)) as [string, string];
  const unit = isShare ? texts.units.percent : "";
  if (least === most) return least + unit;
  if (span.least <= ends.least) return `≤ ${most}${unit}`;
  return span.most >= ends.most ? `≥ ${least}${unit}` : `${least}–${most}${unit}`;
}

/** A number that may be told exactly as a number, so that formulas can read it; another as text. */
export function spanCell(span: Span | null, style: SpanStyle, texts: Texts): PlanValue {
  return exactOf(span) ?? spanText(span, style, texts);
}
