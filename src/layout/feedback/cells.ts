import { exactOf, type Span } from "../../domain/programme/answers/span";
import { listCells } from "../listFormats";
import { changeFormat, dayFormat } from "../numberFormats";
import type { CellFormat, PlanValue } from "../sheetPlan";
import type { Texts } from "../texts";

/** Looks of the values on the Feedback Loop sheet. */
export const feedbackCells = {
  share: { ...listCells.number, numberFormat: "0 %" },
  mean: { ...listCells.number, numberFormat: "0.0" },
  count: listCells.number,
  day: { ...listCells.number, numberFormat: dayFormat },
} as const satisfies Readonly<Record<string, CellFormat>>;

/** A change of shares, in points with an arrow for its direction. */
export function changeCell(texts: Texts): CellFormat {
  return { ...listCells.number, numberFormat: changeFormat("percent", texts) };
}

/** A change of shares in points as it is shown; a dash where there is nothing to compare with, or either may not be told exactly. */
export function changeOf(now: Span | null, before: Span | null | undefined, { dash }: Texts): PlanValue {
  const [latest, earlier] = [exactOf(now), exactOf(before)];
  return latest === null || earlier === null ? dash : Number(((latest - earlier) * 100).toFixed(1));
}
