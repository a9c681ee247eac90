import type { PresentValue } from "../merge/presentSheet";
import type { PlanValue } from "../sheetPlan";
import { linesOf } from "./linesOf";

/** Points: a line of body text, and the air around a row's lines. */
const lineHeight = 15;
const padding = 6;
/** Indent between neighbouring columns, in characters: their texts are not to touch. */
export const gutter = 1;
/** Excel's limit of a row's height in points. */
const tallest = 409;

/** Points that a row of wrapped cells needs so that no text of it is cut off. Widths are those of the cells' columns, in characters; 0 is a hidden one. */
export function rowHeight(cells: readonly (PlanValue | PresentValue)[], widths: readonly number[]): number {
  const lines = cells.map((cell, column) => {
    const width = widths[column] ?? 0;
    return width === 0 ? 1 : linesOf(shownText(cell), width - gutter);
  });
  return Math.min(tallest, padding + lineHeight * Math.max(1, ...lines));
}

/** What a cell shows, as far as it can be wrapped: numbers cannot, and of a formula the last text in it is what a link shows. */
function shownText(cell: PlanValue | PresentValue): string {
  if (typeof cell === "object" && cell !== null) return linkText(cell.formula);
  if (typeof cell !== "string") return "";
  return cell.startsWith("=") ? linkText(cell) : cell;
}

function linkText(formula: string): string {
  return /"((?:[^"]|"")*)"\)$/.exec(formula)?.[1]?.replaceAll('""', '"') ?? "";
}
