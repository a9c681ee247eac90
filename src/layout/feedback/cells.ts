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

/** A change of shares in points as it is shown; a dash where there is nothing to compare with. */
export function changeOf(now: number | null, before: number | null | undefined, { dash }: Texts): PlanValue {
  return now === null || before == null ? dash : Number(((now - before) * 100).toFixed(1));
}
